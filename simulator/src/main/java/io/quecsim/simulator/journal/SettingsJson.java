package io.quecsim.simulator.journal;

import io.quecsim.profiles.JsonText;
import io.quecsim.profiles.ProfileException;
import io.quecsim.profiles.Profiles;
import io.quecsim.simulator.board.EndRules;
import io.quecsim.simulator.board.PowerFault;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.board.Wires;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@link RunSettings} as the JSON of a journal's header. */
final class SettingsJson {
    private SettingsJson() {}

    static Map<String, @Nullable Object> of(RunSettings settings) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("profile", settings.profile().json());
        json.put("heapBytes", (long) settings.profile().memory().heapBytes());
        json.put("script", settings.script());
        json.put("start", settings.start().name());
        json.put("seed", settings.seed());
        json.put("clock", settings.clock().name());
        json.put("rtcEpochSeconds", settings.rtcEpochSeconds());
        Wires wires = settings.wires();
        json.put("uarts", wires.uarts());
        json.put("attachments", wires.attachments());
        json.put("repl", wires.repl());
        json.put("hostNet", wires.hostNet());
        json.put(
                "powerFaults",
                settings.powerFaults().stream()
                        .map(fault -> Map.of("atNanos", fault.atNanos(), "kind", fault.kindName()))
                        .toList());
        json.put("uasyncio", settings.uasyncio());
        json.put("gcStress", settings.gcStress());
        json.put("warnings", settings.warnings().name());
        EndRules rules = settings.endRules();
        json.put("timeoutNanos", rules.timeoutNanos());
        json.put("timeoutExitCode", (long) rules.timeoutExitCode());
        json.put("exit", rules.exit().name());
        json.put("expectText", rules.expectText());
        json.put("failText", rules.failText());
        return json;
    }

    /** @throws ClassCastException or {@link NullPointerException} where a field is missing or of another kind */
    static RunSettings read(Map<?, ?> json, String file) throws ProfileException {
        return new RunSettings(
                new Profiles()
                        .parse(JsonText.write(json.get("profile")), file)
                        .withHeapBytes(((Long) json.get("heapBytes")).intValue()),
                (String) json.get("script"),
                RunSettings.Start.valueOf((String) json.get("start")),
                (Long) json.get("seed"),
                RunSettings.Clock.valueOf((String) json.get("clock")),
                (Long) json.get("rtcEpochSeconds"),
                new Wires(texts(json.get("uarts")), texts(json.get("attachments")), (String) json.get("repl"), (Boolean)
                        json.get("hostNet")),
                ((List<?>) json.get("powerFaults"))
                        .stream().map(each -> fault((Map<?, ?>) each)).toList(),
                (String) json.get("uasyncio"),
                (Boolean) json.get("gcStress"),
                RunSettings.WarningMode.valueOf((String) json.get("warnings")),
                new EndRules(
                        (Long) json.get("timeoutNanos"),
                        ((Long) json.get("timeoutExitCode")).intValue(),
                        EndRules.Exit.valueOf((String) json.get("exit")),
                        (String) json.get("expectText"),
                        (String) json.get("failText")));
    }

    private static PowerFault fault(Map<?, ?> json) {
        return new PowerFault(
                (Long) json.get("atNanos"),
                PowerFault.kind((String) json.get("kind")).orElseThrow(ClassCastException::new));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }
}
