package io.quecsim.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quecsim.profiles.ApiMembers.Entry;
import io.quecsim.profiles.ApiMembers.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiMembersTest {
    private final ApiMembers api = ApiMembers.load();

    @Test
    void theFileIsAsItsSchemaSays() throws IOException {
        String schema = Files.readString(Path.of("schema/api-members.schema.json"));
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        assertThat(validator.validate(Files.readString(Path.of("api/quecpython.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyModuleNamesSourcesThatAreExplained() {
        assertThat(api.modules().values()).allSatisfy(module -> {
            assertThat(module.sources()).isNotEmpty();
            assertThat(api.sources().keySet()).containsAll(module.sources());
        });
    }

    @Test
    void membersOfClassesAndPlatformsAreFound() throws ProfileException {
        Entry misc = api.module("misc");
        assertThat(misc.find(List.of("PWM", "ABOVE_MS")).kind()).isEqualTo(Kind.CONSTANT);
        assertThat(misc.find(List.of("PWM", "ABOVE_HOURS"))).isNull();
        Profiles profiles = new Profiles();
        Entry temperature = misc.find(List.of("Temperature"));
        assertThat(temperature.isOn(profiles.load("EC600U-CN"))).isFalse();
        Entry adc3 = misc.find(List.of("ADC", "ADC3"));
        assertThat(adc3.isOn(profiles.load("EC600U-CN"))).isTrue();
        assertThat(adc3.isOn(profiles.load("EC200U-CN"))).isFalse();
    }

    /** What a profile says its firmware has is known from somewhere: the public list, or MicroPython itself. */
    @Test
    void profilesListNoModuleThatNobodyDescribes() throws ProfileException {
        List<String> language = List.of(
                "array",
                "builtins",
                "cmath",
                "errno",
                "micropython",
                "uarray",
                "ucryptolib",
                "uctypes",
                "uerrno",
                "uselect");
        Map<String, Entry> known = api.modules();
        Profiles profiles = new Profiles();
        for (String name : profiles.names()) {
            assertThat(profiles.load(name).modules().available())
                    .as(name)
                    .allMatch(module -> known.containsKey(module) || language.contains(module));
        }
    }
}
