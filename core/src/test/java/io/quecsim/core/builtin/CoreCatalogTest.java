package io.quecsim.core.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.object.PyModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a firmware has and lacks, and under which names it is found. */
final class CoreCatalogTest {
    private static BareMachine machine(Set<String> absent, boolean weakLinks) {
        Firmware like = BareMachine.FIRMWARE;
        Firmware firmware = new Firmware(
                like.release(),
                like.version(),
                like.platform(),
                like.mpy(),
                like.path(),
                weakLinks,
                absent,
                like.collectTells(),
                like.time(),
                like.threads(),
                like.randomSeed());
        return new BareMachine(firmware, false);
    }

    @Test
    void everyModuleCanBeMade() {
        BareMachine machine = new BareMachine();
        for (String name : machine.modules.names()) {
            PyModule module = machine.modules.find(name);
            assertThat(module.name(machine.vm)).isEqualTo(name);
            assertThat(machine.modules.find(name)).as("the same object again").isSameAs(module);
        }
    }

    /** A module that is written but not registered would only be missed by the script that imports it. */
    @Test
    void everyModuleDeclaredHereIsInTheCatalogue() throws Exception {
        List<String> known = new ArrayList<>(new BareMachine().modules.names());
        known.addAll(CoreCatalog.CURRENT_MODULES);
        for (Path description : BindingsTest.descriptions().toList()) {
            String json = Files.readString(description);
            if (json.contains("\"kind\": \"module\"") && json.contains("\"class\": \"io.quecsim.core.builtin.")) {
                assertThat(known).contains(json.split("\"name\": \"")[1].split("\"")[0]);
            }
        }
    }

    @Test
    void whatAFirmwareLacksIsNamedRightly() {
        Set<String> known = new TreeSet<>();
        BareMachine machine = new BareMachine();
        for (String name : machine.modules.names()) {
            known.add(name);
            PyModule module = machine.modules.find(name);
            for (int i = 0; i < module.globals.slots(); i++) {
                if (module.globals.keyAt(i) != null) {
                    known.add(name + "." + module.globals.keyAt(i));
                }
            }
        }
        assertThat(known).containsAll(Absent.QUECPYTHON_2021).containsAll(Absent.UPSTREAM);
    }

    @Test
    void absentMembersAndModulesAreNotThere() {
        BareMachine machine = machine(Absent.QUECPYTHON_2021, true);
        assertThat(machine.modules.find("uheapq")).isNull();
        assertThat(machine.member("math", "log10")).isNull();
        assertThat(machine.member("math", "log")).isNotNull();
    }

    @Test
    void weakLinksDependOnTheFirmware() {
        BareMachine linked = machine(Set.of(), true);
        assertThat(linked.modules.findWeak("json")).isSameAs(linked.modules.find("ujson"));
        assertThat(machine(Set.of(), false).modules.findWeak("json")).isNull();
    }
}
