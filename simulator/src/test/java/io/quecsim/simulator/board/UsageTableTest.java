package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.profiles.ApiMembers;
import io.quecsim.profiles.ApiMembers.Entry;
import io.quecsim.profiles.ApiMembers.Kind;
import io.quecsim.simulator.profile.KnownProfiles;
import io.quecsim.simulator.testing.DeviceUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The modules that device scripts in public repositories import, down to three repositories: each can be imported on the usual
 * device, and whatever of it is not simulated says so, with its name.
 */
class UsageTableTest {
    /** Counted over 740 device scripts of 57 public repositories, most used first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "utime",
                "machine",
                "_thread",
                "log",
                "checkNet",
                "misc",
                "ujson",
                "uos",
                "net",
                "dataCall",
                "usocket",
                "osTimer",
                "usys",
                "modem",
                "queue",
                "sys",
                "ql_fs",
                "audio",
                "sim",
                "request",
                "ubinascii",
                "umqtt",
                "ure",
                "math",
                "urandom",
                "ustruct",
                "uhashlib",
                "pm",
                "aLiYun",
                "gc",
                "sys_bus",
                "lvgl",
                "fota",
                "cellLocator",
                "ethernet",
                "app_fota_download",
                "ntptime",
                "quecgnss",
                "uio",
                "uzlib",
                "sms",
                "time",
                "app_fota",
                "base64",
                "collections",
                "ble",
                "hashlib",
                "quecIot",
                "ucollections",
                "ussl",
                "TenCentYun",
                "cmath",
                "hmac",
                "wifiScan"
            })
    void importing(String module) {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("import " + module + "\nprint('imported')\n")
                .run();
        assertThat(ran.text()).isEqualTo("imported\n");
    }

    /** Every function and class of every module that is imported and not simulated, on every device. */
    @Test
    void whatIsNotSimulatedSaysItsName() {
        ApiMembers api = ApiMembers.load();
        KnownProfiles known = new KnownProfiles();
        for (String name : known.names()) {
            StringBuilder script = new StringBuilder("""
                    def use(module, member):
                        try:
                            o = __import__(module)
                        except ImportError:
                            return
                        if not repr(o).endswith('not simulated>'):
                            return
                        try:
                            (o if member == '' else getattr(o, member))()
                        except NotImplementedError as e:
                            if str(e) == module + ('.' + member if member else '') + ' is not simulated':
                                return
                            print(module, member, e)
                        print(module, member, 'did something')
                    """);
            List<String> available = known.load(name).modules().available();
            int count = 0;
            for (var module : api.modules().entrySet()) {
                if (module.getValue().kind() == Kind.CLASS) {
                    script.append("use('" + module.getKey() + "', '')\n");
                    continue;
                }
                for (var member : module.getValue().members().entrySet()) {
                    Entry entry = member.getValue();
                    boolean callable = entry.kind() == Kind.FUNCTION || entry.kind() == Kind.CLASS;
                    if (callable && entry.isOn(known.load(name)) && available.contains(module.getKey())) {
                        script.append("use('" + module.getKey() + "', '" + member.getKey() + "')\n");
                        count++;
                    }
                }
            }
            assertThat(DeviceUnderTest.running(script.append("print('end')\n").toString())
                            .profile(name)
                            .run()
                            .text())
                    .as(name + ", " + count + " members")
                    .isEqualTo("end\n");
        }
    }
}
