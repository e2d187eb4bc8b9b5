package io.quecsim.core.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Changes real scripts along their grammar: blocks by their indentation, tokens by their kind. What comes out is mostly still
 * a program, or fails late; only one change in eight is of characters.
 */
final class ScriptMutator {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<string>[rRbBfFuU]{0,2}('''.*?'''|\"\"\".*?\"\"\"|'(\\\\.|[^'\\\\\n])*'|\"(\\\\.|[^\"\\\\\n])*\"))"
                    + "|(?<number>\\b\\d[\\w.]*)|(?<name>\\b[A-Za-z_]\\w*)|(?<op>\\*\\*=?|//=?|<<=?|>>=?|[-+*/%&|^<>=!]=|[-+*/%&|^<>=~.,:@])"
                    + "|(?<open>[\\[({])|(?<close>[\\])}])",
            Pattern.DOTALL);

    private static final String[] WORDS = {
        "if",
        "else",
        "elif",
        "for",
        "while",
        "def",
        "class",
        "lambda",
        "return",
        "yield",
        "await",
        "async",
        "try",
        "except",
        "finally",
        "with",
        "as",
        "import",
        "from",
        "in",
        "is",
        "not",
        "and",
        "or",
        "None",
        "True",
        "global",
        "nonlocal",
        "del",
        "pass",
        "break",
        "continue",
        "raise",
        "assert",
        "super",
        "print",
        "__init__",
        "__next__",
        "__debug__",
        "const"
    };

    private static final String[] SPLINTERS = {
        ":",
        "\n",
        "\n    ",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        "*",
        "**",
        "=",
        ":=",
        "@",
        "'",
        "\"\"\"",
        "\\",
        "\\\n",
        "#",
        "f'{",
        "}'",
        "0x",
        "1e",
        "...",
        ".",
        "\t",
        "\u4f60",
        "\0",
        "\ud83d",
        "~",
        "-",
        ";",
        "\r\n",
        "\f",
        "$",
        "?",
        "!",
        "'\\x",
        "'\\N{",
        "'\\u12",
        "1__0",
        "0b2",
        "1.e+",
        "5j",
        "b'\u00e9'"
    };

    private final List<String> corpus;

    /** @param corpus real scripts */
    ScriptMutator(List<String> corpus) {
        this.corpus = corpus;
    }

    String mutate(Chance chance) {
        if (chance.oneIn(12)) {
            ScriptGrammar grammar = new ScriptGrammar(chance);
            return chance.several(1, 6, "", () -> grammar.statement("", 3));
        }
        String text = chance.pick(corpus);
        for (int i = chance.between(1, 3); i > 0; i--) {
            text = switch (chance.below(12)) {
                case 0, 1, 2, 3 -> block(text, chance);
                case 4 -> characters(text, chance);
                default -> token(text, chance);
            };
        }
        return text;
    }

    private String block(String text, Chance chance) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        int from = chance.below(lines.size());
        List<String> block = lines.subList(from, end(lines, from));
        String indent = indent(lines.get(from));
        switch (chance.below(6)) {
            case 0 -> block.clear();
            case 1 -> block.addAll(List.copyOf(block));
            case 2 -> {
                List<String> taken = List.copyOf(block);
                block.clear();
                int to = chance.below(lines.size() + 1);
                lines.addAll(to, shifted(taken, indent, to < lines.size() ? indent(lines.get(to)) : ""));
            }
            case 3 -> {
                List<String> donor = List.of(chance.pick(corpus).split("(?<=\n)"));
                int at = chance.below(donor.size());
                lines.addAll(from, shifted(donor.subList(at, end(donor, at)), indent(donor.get(at)), indent));
            }
            case 4 -> lines.add(from, new ScriptGrammar(chance).statement(indent, 2));
            default ->
                block.replaceAll(chance.oneIn(2) ? line -> "    " + line : line -> line.replaceFirst("^ {1,4}", ""));
        }
        return String.join("", lines);
    }

    /** Behind the block that begins with line {@code from}: the line and all that are indented deeper. */
    private static int end(List<String> lines, int from) {
        int depth = indent(lines.get(from)).length();
        int to = from + 1;
        while (to < lines.size()
                && (lines.get(to).isBlank() || indent(lines.get(to)).length() > depth)) {
            to++;
        }
        return to;
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length()).replace("\n", "");
    }

    private static List<String> shifted(List<String> block, String from, String to) {
        return block.stream()
                .map(line -> line.startsWith(from) ? to + line.substring(from.length()) : line)
                .toList();
    }

    private static String token(String text, Chance chance) {
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        if (tokens.isEmpty()) {
            return text;
        }
        int index = chance.below(tokens.size());
        MatchResult token = tokens.get(index);
        ScriptGrammar grammar = new ScriptGrammar(chance);
        String other = tokens.get(chance.below(tokens.size())).group();
        int end = token.end();
        String changed;
        switch (chance.below(16)) {
            case 0 -> changed = "";
            case 1 -> changed = token.group() + " " + token.group();
            case 2 -> changed = other;
            case 3, 4 -> {
                end = tokens.get(Math.min(index + chance.below(6), tokens.size() - 1))
                        .end();
                changed = grammar.expression(2);
            }
            default -> changed = alike(token.group(), grammar, chance);
        }
        return text.substring(0, token.start()) + changed + text.substring(end);
    }

    /** Another token of the same kind. */
    private static String alike(String token, ScriptGrammar grammar, Chance chance) {
        char first = token.charAt(0);
        if (token.endsWith("'") || token.endsWith("\"")) {
            return chance.pick(ScriptGrammar.strings());
        }
        if (Character.isDigit(first)) {
            return chance.pick(ScriptGrammar.numbers());
        }
        if (Character.isLetter(first) || first == '_') {
            return chance.oneIn(5) ? chance.pick(WORDS) : grammar.name();
        }
        return "([{".indexOf(first) >= 0
                ? chance.pick("(", "[", "{")
                : ")]}".indexOf(first) >= 0 ? chance.pick(")", "]", "}") : chance.pick(ScriptGrammar.binary());
    }

    private static String characters(String text, Chance chance) {
        StringBuilder out = new StringBuilder(text);
        int at = chance.below(out.length() + 1);
        int length = Math.min(chance.below(12), out.length() - at);
        switch (chance.below(4)) {
            case 0 -> out.delete(at, at + length);
            case 1 -> out.insert(at, out.substring(at, at + length));
            case 2 -> out.insert(at, chance.pick(SPLINTERS));
            default -> out.replace(at, at + length, chance.pick(SPLINTERS));
        }
        return out.toString();
    }
}
