package io.quecsim.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
    private final Profiles profiles = new Profiles();

    static List<String> names() {
        return new Profiles().names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyBuiltInProfileLoadsUnderItsName(String name) throws Exception {
        assertThat(profiles.load(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCompleteValidatorAgrees(String name) throws Exception {
        assertThat(validator().validate(JsonText.write(profiles.load(name).json()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("."), 2)) {
            List<String> found = files.map(Path::toString)
                    .filter(file -> file.matches("\\./(generic|quectel/.*)\\.json"))
                    .toList();
            assertThat(Files.readAllLines(Path.of("index.txt"))).hasSameSizeAs(found);
        }
    }

    @Test
    void upperAndLowerCaseAreAlike() throws Exception {
        assertThat(profiles.load("ec600u-cn").name()).isEqualTo("EC600U-CN");
    }

    /** And has no fault, for which {@code load} does not look. */
    @ParameterizedTest
    @MethodSource("names")
    void aProfileSurvivesBeingWrittenDown(String name) throws Exception {
        DeviceProfile profile = profiles.load(name);
        assertThat(profiles.parse(JsonText.write(profile.json()), "journal")).isEqualTo(profile);
    }

    @Test
    void anUnknownNameListsTheKnownOnes() {
        assertThatThrownBy(() -> profiles.load("EC999"))
                .isInstanceOf(ProfileException.class)
                .hasMessage("EC999: is no known profile; known: BG95-M3, EC200U-CN, EC600N-CN, EC600U-CN, EC800M-CN,"
                        + " EG915U-EU, generic; or name a file that ends in .json");
    }

    @Test
    void aFileMayExtendAnother(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.json"), """
                {"name": "a", "extends": "EC600U-CN", "memory": {"heapBytes": {"value": 65536, "source": "bench"}}}""");
        Files.writeString(folder.resolve("b.json"), "{\"name\": \"b\", \"extends\": \"a.json\"}");
        DeviceProfile b = profiles.load(folder.resolve("b.json").toString());
        assertThat(b.name()).isEqualTo("b");
        assertThat(b.memory()).isEqualTo(new DeviceProfile.Memory(65536, 64512));
        assertThat(b.flash().bytes()).isEqualTo(512 << 10);
    }

    @Test
    void aFigureOfOnesOwnNeedsASourceOfItsOwn(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), """
                {"name": "a", "extends": "EC600U-CN", "memory": {"heapBytes": {"value": 65536}}}""");
        assertThatThrownBy(() -> profiles.load(file.toString()))
                .hasMessage(file + ": memory.heapBytes.source: is missing");
    }

    @Test
    void whatItExtendsIsNamedInItsOwnField(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"name\": \"a\", \"extends\": \"EC1\"}");
        assertThatThrownBy(() -> profiles.load(file.toString()))
                .hasMessageStartingWith(file + ": extends: names EC1, which is no known profile; known: BG95-M3, ");
        Files.writeString(file, "{\"name\": \"a\", \"extends\": \"b.json\"}");
        assertThatThrownBy(() -> profiles.load(file.toString()))
                .hasMessage(file + ": extends: names b.json, which is not there");
    }

    /** No figure without a source, and no source that says nothing. */
    @ParameterizedTest
    @MethodSource("names")
    void everyFigureTellsItsSource(String name) throws Exception {
        checkSources(name, "", profiles.load(name).json());
    }

    private static void checkSources(String name, String path, Object value) {
        if (value instanceof Map<?, ?> map) {
            if (map.containsKey("value")) {
                assertThat((String) map.get("source"))
                        .as(name + path)
                        .hasSizeGreaterThan(6)
                        .doesNotMatch("assumed[:.]? *");
            }
            map.forEach((key, each) -> checkSources(name, path + "." + key, each));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> checkSources(name, path + "[]", each));
        }
    }

    @Test
    void aFileMayNotExtendItself(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("loop.json");
        Files.writeString(file, "{\"name\": \"loop\", \"extends\": \"./loop.json\"}");
        assertThatThrownBy(() -> profiles.load(file.toString()))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("extends itself");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "heapBytes\": {\"value\": 851968 | heapBytes\": {\"value\": 12 | memory.heapBytes.value: is 12;"
                        + " allowed: 16384 to 67108864",
                "\"value\": 500000000 | \"value\": \"fast\" | cpu.clockHertz.value: is \"fast\"; must be a whole number",
                "{\"value\": \"1.13\", \"source\": \"f | {\"value\": \"2.7\", \"source\": \"f | language.level.value: is"
                        + " \"2.7\"; allowed: \"1.13\", \"current\"",
                "\"timers\": | \"timer\": | timers: is missing",
                "\"id\": 1, | \"id\": 2, | uarts[1].id: repeats 2; each UART needs a number of its own",
                "\"zoneHours\" | \"zone\" | rtc.zoneHours: is missing",
                "\"description\": \" | \"description\": 5, \"x\": \" | description: is 5; must be a text in quotes",
            })
    void aFaultNamesTheFieldAndWhatIsAllowed(String old, String wrong, String message) throws Exception {
        String text = Files.readString(Path.of("quectel/EC600U-CN.json"))
                .replaceFirst(java.util.regex.Pattern.quote(old), wrong);
        ProfileException e = catchThrowableOfType(ProfileException.class, () -> profiles.parse(text, "x.json"));
        assertThat(e.faults()).extracting(Object::toString).contains(message);
        if (!old.contains("\"id\"")) { // Which no schema can say.
            assertThat(validator().validate(text, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void aMisspeltFieldIsNamedWithItsNeighbours() throws Exception {
        String text = JsonText.write(Map.of("name", "x", "haep", 1L));
        assertThatThrownBy(() -> profiles.parse(text, "x.json"))
                .isInstanceOfSatisfying(
                        ProfileException.class,
                        e -> assertThat(e.faults()).anySatisfy(fault -> {
                            assertThat(fault.field()).isEqualTo("haep");
                            assertThat(fault.allowed()).startsWith("known here: $schema, name, extends");
                        }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"a\": }|line 1, column 7", "{\"a\": 1, \"a\": 2}|Duplicate", "[]|begins with {", "{} x|line 1"})
    void whatIsNoJsonSaysWhere(String text, String message) {
        assertThatThrownBy(() -> profiles.parse(text, "x.json"))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith("x.json: ")
                .hasMessageContaining(message);
    }

    private static Schema validator() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        return registry.getSchema(Files.readString(Path.of("schema/device-profile.schema.json")), InputFormat.JSON);
    }
}
