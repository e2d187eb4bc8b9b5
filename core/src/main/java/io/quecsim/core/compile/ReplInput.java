package io.quecsim.core.compile;

/** Whether what was typed at the REPL is a whole statement, by the rules of MicroPython's {@code py/repl.c}. */
public final class ReplInput {
    private static final String[] COMPOUND = {"@", "if", "while", "for", "try", "with", "def", "class", "async"};

    private ReplInput() {}

    /**
     * Whether the REPL asks for another line: a bracket or a triple-quoted string is open, the last line ends in a
     * backslash, or a compound statement is not yet closed by an empty line.
     *
     * @param input the lines so far, separated by {@code \n}
     */
    public static boolean needsMoreInput(String input) {
        if (input.isEmpty()) {
            return false;
        }
        int brackets = 0;
        int parentheses = 0;
        int braces = 0;
        char quote = 0;
        boolean triple = false;
        int length = input.length();
        for (int i = 0; i < length; i++) {
            char c = input.charAt(i);
            if (c == '\'' || c == '"') {
                if ((quote == 0 || quote == c && triple)
                        && input.startsWith(String.valueOf(c).repeat(3), i)) {
                    i += 2;
                    triple = quote == 0;
                    quote = quote == 0 ? c : 0;
                } else if (quote == 0 || quote == c && !triple) {
                    quote = quote == 0 ? c : 0;
                    triple = false;
                }
            } else if (c == '\\' && quote != 0 && i + 1 < length && "'\"\\".indexOf(input.charAt(i + 1)) >= 0) {
                i++;
            } else if (quote == 0) {
                parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
                brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            }
        }
        if (triple && quote != 0) {
            return true;
        }
        if (quote == 0 && (parentheses > 0 || brackets > 0 || braces > 0)) {
            return true;
        }
        char last = input.charAt(length - 1);
        if (last == '\\') {
            return true;
        }
        return beginsCompound(input) && last != '\n';
    }

    private static boolean beginsCompound(String input) {
        for (String word : COMPOUND) {
            if (input.startsWith(word)) {
                if (word.equals("@") || input.length() == word.length()) {
                    return true;
                }
                char next = input.charAt(word.length());
                if (!(Character.isLetterOrDigit(next) || next == '_')) {
                    return true;
                }
            }
        }
        return false;
    }
}
