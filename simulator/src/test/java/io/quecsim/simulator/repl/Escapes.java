package io.quecsim.simulator.repl;

/** Bytes as texts that people can read and edit: in double quotes, with the escapes of Python. */
final class Escapes {
    private Escapes() {}

    /** @return a char a byte */
    static String read(String quoted) {
        String text = quoted.trim();
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            throw new IllegalArgumentException("not in double quotes: " + quoted);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            c = text.charAt(++i);
            switch (c) {
                case 'r' -> out.append('\r');
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'e' -> out.append('\033');
                case 'b' -> out.append('\b');
                case '\\', '"' -> out.append(c);
                case 'x' -> {
                    out.append((char) Integer.parseInt(text.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> throw new IllegalArgumentException("unknown escape \\" + c + " in " + quoted);
            }
        }
        return out.toString();
    }

    /** Lines of the file, one for each line of {@code latin1}; {@code ""} where it is empty. */
    static String write(String prefix, String latin1) {
        StringBuilder out = new StringBuilder(prefix).append('"');
        for (int i = 0; i < latin1.length(); i++) {
            char c = latin1.charAt(i);
            out.append(
                    switch (c) {
                        case '\r' -> "\\r";
                        case '\n' -> "\\n";
                        case '\t' -> "\\t";
                        case '\033' -> "\\e";
                        case '\b' -> "\\b";
                        case '\\' -> "\\\\";
                        case '"' -> "\\\"";
                        default -> c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\x%02x", (int) c);
                    });
            if (c == '\n' && i + 1 < latin1.length()) {
                out.append("\"\n").append(prefix).append('"');
            }
        }
        return out.append("\"\n").toString();
    }
}
