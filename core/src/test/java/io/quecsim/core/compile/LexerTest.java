package io.quecsim.core.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexerTest {
    private static List<String> tokens(String source) throws PySyntaxError {
        Lexer lexer = new Lexer(source, "test.py", LanguageLevel.V1_13, true);
        List<String> tokens = new ArrayList<>();
        while (lexer.token != Token.END) {
            switch (lexer.token) {
                case NAME, INTEGER, DECIMAL, STRING, BYTES -> tokens.add(lexer.token + ":" + lexer.text);
                default -> tokens.add(lexer.token.name());
            }
            lexer.next();
        }
        return tokens;
    }

    @Test
    void indentsByColumnsTabsReachingTheNextEighth() throws PySyntaxError {
        assertThat(tokens("a:\n\tb\n        c\nd"))
                .containsExactly(
                        "NAME:a", "COLON", "NEWLINE", "INDENT", "NAME:b", "NEWLINE", "NAME:c", "NEWLINE", "DEDENT",
                        "NAME:d", "NEWLINE");
        assertThat(tokens("a\n    b\n  c")).contains("DEDENT_MISMATCH");
        assertThat(tokens("  a")).startsWith("INDENT");
    }

    @Test
    void joinsLines() throws PySyntaxError {
        assertThat(tokens("a \\\n b\n")).containsExactly("NAME:a", "NAME:b", "NEWLINE");
        assertThat(tokens("(a,\n   # no\n b)\r\nc\rd"))
                .containsExactly(
                        "PAREN_OPEN",
                        "NAME:a",
                        "COMMA",
                        "NAME:b",
                        "PAREN_CLOSE",
                        "NEWLINE",
                        "NAME:c",
                        "NEWLINE",
                        "NAME:d",
                        "NEWLINE");
    }

    @ParameterizedTest
    @CsvSource({
        "1_000, INTEGER:1000",
        "0x1f, INTEGER:0x1f",
        "0b1e1, INTEGER:0b1e1",
        "1e5, DECIMAL:1e5",
        "1E+5, DECIMAL:1e+5",
        ".5, DECIMAL:.5",
        "2j, DECIMAL:2j",
        "1if, INTEGER:1if",
        "\u540d, NAME:\u540d",
        "__debug__, TRUE",
        "..., ELLIPSIS",
        "->, ARROW",
        "**=, DOUBLE_STAR_EQUAL",
        "//, DOUBLE_SLASH",
        ":=, WALRUS",
        "!, INVALID",
        "$, INVALID",
    })
    void cutsTokens(String source, String token) throws PySyntaxError {
        assertThat(tokens(source)).first().isEqualTo(token);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'a' \"b\" '''c'''; STRING:abc",
                "'\\x41\\u00e9\\101\\q'; STRING:A\u00e9A\\q",
                "'\\U0001f600'; STRING:\ud83d\ude00",
                "r'\\x41\\''; STRING:\\x41\\'",
                "b'\\xff\\u0041'; BYTES:\u00ff\\u0041",
                "rb'\\xff'; BYTES:\\xff",
                "b'\u00e9'; BYTES:\u00c3\u00a9",
                "u'a'; STRING:a",
                "'open; UNCLOSED_STRING",
                "'\\xg'; INVALID",
                "b'\\777'; INVALID",
            })
    void readsLiterals(String source, String token) throws PySyntaxError {
        assertThat(tokens(source)).first().isEqualTo(token);
    }

    @Test
    void aStringAndBytesDoNotJoin() throws PySyntaxError {
        assertThat(tokens("'a' b'b'")).startsWith("STRING:a", "BYTES:b");
    }
}
