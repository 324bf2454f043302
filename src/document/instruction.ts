/** Whether an instruction of a starting file still stands in a value: `((zo))`. What is wrong with such a value is told once. */
export const hasInstruction = (value: string): boolean => value.includes('((');
