import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Word, Excel and PowerPoint files against the schemas of ECMA-376, as Apache POI compiled them. `java OoxmlCheck.java
 * <file> …` prints one line per fault: file, part and message, with tabs between; at the end `parts` and their number.
 */
public class OoxmlCheck {
  private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  public static void main(String[] files) throws Exception {
    int parts = 0;
    for (String file : files)
      try (ZipFile zip = new ZipFile(file)) {
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator)
          if (entry.getName().matches("(?:word|xl|ppt|docProps)/.*\\.xml"))
            parts += check(file, entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    System.out.println("parts\t" + parts);
  }

  private static int check(String file, String part, byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    understand(document.getDocumentElement(), new HashSet<>());
    List<XmlError> faults = new ArrayList<>();
    XmlObject read = SCHEMAS.parse(document, null, new XmlOptions());
    // What no schema knows is none of theirs: the core properties have one of their own.
    if (read.schemaType().isNoType() || read.schemaType().isBuiltinType()) return 0;
    read.validate(new XmlOptions().setErrorListener(faults));
    for (XmlError fault : faults)
      System.out.println(file + "\t" + part + "\t" + fault.getMessage().replaceAll("\\s+", " "));
    return 1;
  }

  /** Leaves out what a reader may ignore by the rules of markup compatibility, and of choices takes what all know. */
  private static void understand(Element element, Set<String> ignored) {
    Set<String> here = new HashSet<>(ignored);
    for (String prefix : element.getAttributeNS(COMPATIBILITY, "Ignorable").split("\\s+"))
      if (!prefix.isEmpty() && element.lookupNamespaceURI(prefix) != null) here.add(element.lookupNamespaceURI(prefix));
    for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
      Node attribute = element.getAttributes().item(i);
      String space = attribute.getNamespaceURI();
      if (COMPATIBILITY.equals(space) || here.contains(space)) element.removeAttributeNode((org.w3c.dom.Attr) attribute);
    }
    for (Node child = element.getFirstChild(), next; child != null; child = next) {
      next = child.getNextSibling();
      if (!(child instanceof Element inner)) continue;
      if (here.contains(inner.getNamespaceURI())) element.removeChild(inner);
      else if (COMPATIBILITY.equals(inner.getNamespaceURI())) {
        Node fallback = inner.getElementsByTagNameNS(COMPATIBILITY, "Fallback").item(0);
        if (fallback != null)
          for (Node kept = fallback.getFirstChild(), after; kept != null; kept = after) {
            after = kept.getNextSibling();
            element.insertBefore(kept, next);
            if (kept instanceof Element known) understand(known, here);
          }
        element.removeChild(inner);
      } else understand(inner, here);
    }
  }
}
