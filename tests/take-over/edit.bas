Option Explicit
' Changes texts in LibreOffice as a person does there. Each line of the script says what to do, and with what, between tabs.

Dim doc As Object

Sub Main(script As String)
  Dim stream As Object, row As String, parts() As String
  stream = createUnoService("com.sun.star.io.TextInputStream")
  stream.setInputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileRead(script))
  stream.setEncoding("UTF-8")
  On Error Goto wrong
  Do While Not stream.isEOF()
    row = stream.readLine()
    parts = Split(row & Chr(9) & Chr(9), Chr(9))
    Perform(parts(0), parts(1), parts(2))
  Loop
  StarDesktop.terminate()
  Exit Sub
wrong:
  Dim log As Integer
  log = FreeFile
  Open ConvertFromUrl(script & ".fout") For Output As #log
  Print #log, row & " : " & Error$
  Close #log
  StarDesktop.terminate()
End Sub

Sub Perform(verb As String, a As String, b As String)
  Dim at As Object
  Select Case verb
    Case "open"
      doc = StarDesktop.loadComponentFromURL(a, "_blank", 0, Array())
    Case "save"
      doc.storeToURL(a, Array(Named("FilterName", b)))
    Case "close"
      doc.close(True)
    Case "track"
      doc.RecordChanges = (a = "on")
    Case "words"
      Found(a).setString(b)
    Case "split"
      at = Found(a)
      at.getText().insertControlCharacter(at.getStart(), 0, False)
    Case "join"
      at = CursorAt(a)
      at.gotoEndOfParagraph(False)
      at.goRight(1, True)
      at.setString(b)
    Case "after"
      at = CursorAt(a)
      at.gotoEndOfParagraph(False)
      at.getText().insertControlCharacter(at, 0, False)
      at.getText().insertString(at, b, False)
    Case "without"
      at = CursorAt(a)
      at.gotoStartOfParagraph(False)
      at.gotoNextParagraph(True)
      at.setString("")
    Case "retype"
      at = CursorAt(a)
      at.gotoStartOfParagraph(False)
      at.gotoEndOfParagraph(True)
      at.setString(b)
    Case "bold"
      Found(a).CharWeight = 150
    Case "unlink"
      Found(a).HyperLinkURL = ""
    Case "style"
      CursorAt(a).ParaStyleName = b
    Case "press"
      If a <> "" Then doc.CurrentController.select(Found(a))
      createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, ".uno:" & b, "", 0, Array())
    Case "remark"
      at = Found(a)
      Dim note As Object
      note = doc.createInstance("com.sun.star.text.textfield.Annotation")
      note.Content = b
      note.Author = "An Smit"
      at.getText().insertTextContent(at, note, True)
    Case Else
      Error 5
  End Select
End Sub

' The first words of the text that are these.
Function Found(words As String) As Object
  Dim look As Object
  look = doc.createSearchDescriptor()
  look.SearchString = words
  look.SearchCaseSensitive = True
  Found = doc.findFirst(look)
  If IsNull(Found) Then Error 5
End Function

Function CursorAt(words As String) As Object
  Dim at As Object
  at = Found(words)
  CursorAt = at.getText().createTextCursorByRange(at.getStart())
End Function

Function Named(key As String, value As Variant) As Object
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = key
  one.Value = value
  Named = one
End Function
