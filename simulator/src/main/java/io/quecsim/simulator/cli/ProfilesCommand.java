package io.quecsim.simulator.cli;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.profiles.JsonText;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quecsim profiles}: the devices there are, and what is known of each. */
@Command(
        name = "profiles",
        description = "Lists the devices that can be simulated.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim profiles                    a table of them",
            "  quecsim profiles show EC600U-CN     every figure of one, with its source",
            "  quecsim profiles show ./mine.json   checks a profile of your own"
        })
final class ProfilesCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        KnownProfiles known = new KnownProfiles();
        out.printf("%-10s %8s %8s  %-10s %s%n", "NAME", "HEAP", "CPU", "UARTS", "WHAT IT IS");
        for (String name : known.names()) {
            DeviceProfile profile = known.load(name);
            String uarts = profile.uarts().stream()
                    .map(uart -> String.valueOf(uart.id()))
                    .collect(Collectors.joining(" "));
            out.printf(
                    "%-10s %4d KiB %4d MHz  %-10s %s%n",
                    name,
                    profile.memory().heapBytes() / 1024,
                    profile.cpu().clockHertz() / 1_000_000,
                    uarts,
                    profile.description());
        }
        out.flush();
    }

    @Command(
            name = "show",
            description = "Prints every figure of a profile with its source.",
            mixinStandardHelpOptions = true)
    void show(@Parameters(paramLabel = "NAME|FILE", description = "A known profile or a file.") String name) {
        PrintWriter out = spec.commandLine().getOut();
        print(out, "", new KnownProfiles().load(name).json());
        out.flush();
    }

    private static void print(PrintWriter out, String path, Object value) {
        if (value instanceof Map<?, ?> map && map.containsKey("value") && map.containsKey("source")) {
            out.printf("%-28s %s%n", path, shown(map.get("value")));
            out.printf("%-28s   from: %s%n", "", map.get("source"));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> print(out, path.isEmpty() ? "" + key : path + "." + key, each));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                print(out, path + "[" + i + "]", list.get(i));
            }
        } else {
            out.printf("%-28s %s%n", path, shown(value));
        }
    }

    private static String shown(Object value) {
        return value instanceof String text ? text : JsonText.write(value);
    }
}
