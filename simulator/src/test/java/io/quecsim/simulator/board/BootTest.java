package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.profile.KnownProfiles;
import io.quecsim.simulator.testing.DeviceUnderTest;
import org.junit.jupiter.api.Test;

/** What a device does before {@code main.py}, and what comes after it. */
class BootTest {
    @Test
    void theFirmwareLeavesItsNamesAndItsSettings() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                        print(sorted(n for n in ('gc', 'uos', 'ujson', 'misc') if n in globals()))
                        print(uos.listdir('/usr'), open('/usr/system_config.json').read())
                        """).boots().run();
        assertThat(ran.text().lines())
                .startsWith(
                        "mount.",
                        "['gc', 'misc', 'ujson', 'uos']",
                        "['main.py', 'system_config.json'] {\"replFlag\": 0}");
    }

    /** On every built-in profile: a script that its firmware has not would end the boot. */
    @Test
    void whatBootLeavesIsTheProfilesScriptToSay() {
        for (String name : new KnownProfiles().names()) {
            boolean generic = name.equals("generic");
            assertThat(DeviceUnderTest.running("print(sorted(n for n in globals() if n[0] != '_'))")
                            .profile(name)
                            .boots()
                            .run()
                            .text())
                    .as(name)
                    .startsWith(generic ? "['uos']\n" : "mount.\n['datacall_flag', 'gc', 'misc', 'ujson', 'uos']\n");
        }
    }

    @Test
    void anExceptionInMainLeadsToThePrompt() {
        DeviceUnderTest.Ran ran =
                DeviceUnderTest.running("print(1)\nnever\nprint(2)\n").boots().run();
        assertThat(ran.text())
                .startsWith(
                        "mount.\n1\nTraceback (most recent call last):\n  File \"/usr/main.py\", line 2, in <module>\n"
                                + "NameError: name 'never' isn't defined\n")
                .endsWith(">>> ");
        assertThat(ran.result().exitCode()).isZero();
    }

    @Test
    void exitInMainLeadsToThePromptToo() {
        DeviceUnderTest.Ran ran =
                DeviceUnderTest.running("import usys\nusys.exit()\n").boots().run();
        assertThat(ran.text()).startsWith("mount.\n").endsWith(">>> ").doesNotContain("SystemExit");
    }
}
