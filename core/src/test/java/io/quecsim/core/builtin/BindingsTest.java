package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.object.NativeMembers;
import io.quecsim.core.object.NativeTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class that declares natives can be loaded, and offers what its description says. */
final class BindingsTest {
    private static final Pattern CLASS = Pattern.compile("\"class\": \"([^\"]+)\"");
    private static final Pattern MEMBER = Pattern.compile(
            "\"name\": \"([^\"]+)\", \"kind\": \"(function|method|static_method|class_method|getter)\"");
    private static final Pattern EMPTY_DOC = Pattern.compile("\"kind\": \"(?!constant)\\w+\".*\"doc\": \"\"");

    static Stream<Path> descriptions() throws IOException, URISyntaxException {
        Path root = Path.of(BindingsTest.class
                        .getResource("/META-INF/quecsim/modules")
                        .toURI())
                .getParent();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void offersWhatItsDescriptionSays(Path description) throws ReflectiveOperationException {
        String json = read(description);
        Matcher found = CLASS.matcher(json);
        assertThat(found.find()).isTrue();
        Class<?> binding = Class.forName(found.group(1) + "Binding");
        NativeMembers members = new NativeMembers();
        if (Stream.of(binding.getFields()).anyMatch(field -> field.getName().equals("TABLE"))) {
            ((NativeTable) binding.getField("TABLE").get(null)).members(members);
        } else {
            // Members do not ask the holder; only constants and calls do.
            ((NativeTable) binding.getConstructors()[0].newInstance(new Object[1])).members(members);
        }
        Matcher member = MEMBER.matcher(json);
        while (member.find()) {
            assertThat(members.byName()).containsKey(member.group(1));
        }
        assertThat(EMPTY_DOC.matcher(json).find()).as("a function without text").isFalse();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
