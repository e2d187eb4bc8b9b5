package io.quecsim.simulator.check;

import io.quecsim.profiles.ApiMembers;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.check.DeviceProbe.Answer;
import io.quecsim.simulator.check.DeviceProbe.Outcome;
import io.quecsim.simulator.check.Finding.Code;
import io.quecsim.simulator.profile.KnownProfiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says why a device has not got something: its firmware lacks it, quecsim lacks it, or nobody has heard of it. What quecsim
 * has, the simulated device itself told; what the firmware has, its profile and the public list of members tell.
 */
final class Judge {
    /** Modules of desktop Python that scripts are written with by habit, and what the firmware has for them. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("threading", "_thread"),
            Map.entry("logging", "log"),
            Map.entry("datetime", "utime"),
            Map.entry("requests", "request"),
            Map.entry("urequests", "request"),
            Map.entry("socket", "usocket"),
            Map.entry("json", "ujson"),
            Map.entry("os", "uos"),
            Map.entry("sys", "usys"),
            Map.entry("time", "utime"),
            Map.entry("re", "ure"),
            Map.entry("random", "urandom"),
            Map.entry("struct", "ustruct"),
            Map.entry("collections", "ucollections"),
            Map.entry("binascii", "ubinascii"),
            Map.entry("io", "uio"),
            Map.entry("select", "uselect"),
            Map.entry("ssl", "ussl"),
            Map.entry("zlib", "uzlib"),
            Map.entry("asyncio", "usr.uasyncio"),
            Map.entry("serial", "machine.UART"),
            Map.entry("network", "net and dataCall"));

    private final DeviceProfile device;
    private final ApiMembers api = ApiMembers.load();

    /** What current MicroPython with everything quecsim has makes of what the device lacks. */
    private final Map<Reference, Answer> elsewhere = new LinkedHashMap<>();

    Judge(DeviceProfile device) {
        this.device = device;
    }

    /** @param code why; @param text the sentence */
    record Verdict(Code code, String text) {}

    /** Looks up at once what {@link #missing} will be asked about. */
    void prepare(Collection<Reference> lacking) {
        if (device.modules().platform().equals("none")) {
            return; // It is current MicroPython itself.
        }
        elsewhere.putAll(DeviceProbe.ask(new KnownProfiles().load("generic"), lacking));
    }

    /** Why {@code reference} is not there; null where it is. */
    @Nullable
    Verdict of(Reference reference, Answer answer) {
        return switch (answer.outcome()) {
            case THERE, OPEN -> null;
            case NO_MODULE -> module(reference);
            case NOT_SIMULATED ->
                new Verdict(
                        Code.NOT_SIMULATED,
                        "in the firmware of " + device.name() + ", but not simulated"
                                + (answer.step() == 0
                                        ? ": importing it works, using it raises NotImplementedError"
                                        : ""));
            case NO_MEMBER -> member(reference, answer.step());
        };
    }

    /** Whether the documentation lists something for other modules only, although it is there; the sentence, or null. */
    @Nullable
    Verdict doubt(Reference reference, Answer answer) {
        ApiMembers.Entry module = api.module(reference.module());
        if (answer.outcome() != Outcome.THERE
                || module == null
                || device.modules().platform().equals("none")) {
            return null;
        }
        ApiMembers.Entry entry = module.find(reference.names(reference.steps().size()));
        return entry == null || entry.isOn(device) ? null : new Verdict(Code.OTHER_MODEL, others(entry));
    }

    private Verdict module(Reference reference) {
        String name = reference.module();
        if (isInFirmware(name)) {
            return new Verdict(Code.NOT_SIMULATED, "in the firmware of " + device.name() + ", but not in quecsim yet");
        }
        boolean known = api.module(name) != null
                || device.modules().absent().contains(name)
                || isElsewhere(new Reference(name, List.of()));
        String instead = INSTEAD.get(name);
        String use = instead == null ? "" : "; the firmware has " + instead;
        return known
                ? new Verdict(Code.NOT_IN_FIRMWARE, "the firmware of " + device.name() + " has no module " + name + use)
                : new Verdict(
                        Code.UNKNOWN_MODULE,
                        "no module of this name: not in the firmware, not in the application" + use);
    }

    private boolean isInFirmware(String name) {
        DeviceProfile.Modules modules = device.modules();
        return modules.available().contains(name)
                || modules.weakLinks() && modules.available().contains("u" + name);
    }

    private Verdict member(Reference reference, int step) {
        if (reference.module().equals("builtins")) {
            return builtin(reference, step);
        }
        List<String> path = reference.names(step + 1);
        ApiMembers.Entry entry = entry(reference.module(), path);
        if (entry != null && entry.isOn(device)) {
            return new Verdict(Code.NOT_SIMULATED, "in the firmware of " + device.name() + ", but not simulated");
        }
        if (entry != null && !device.modules().platform().equals("none")) {
            return new Verdict(Code.NOT_IN_FIRMWARE, "not in the firmware of " + device.name() + ": " + others(entry));
        }
        String member = reference.module() + "." + path.get(0);
        if (device.modules().absent().contains(member)
                || device.modules().absent().contains("u" + member)
                || isElsewhere(
                        new Reference(reference.module(), reference.steps().subList(0, step + 1)))) {
            return new Verdict(
                    Code.NOT_IN_FIRMWARE,
                    "not in the firmware of " + device.name() + ", though in current MicroPython");
        }
        return new Verdict(Code.UNKNOWN_MEMBER, "neither quecsim nor any public list of the firmware's members has it");
    }

    private ApiMembers.@Nullable Entry entry(String module, List<String> path) {
        ApiMembers.Entry found = api.module(module);
        found = found == null ? api.module("u" + module) : found;
        return found == null ? null : found.find(path);
    }

    private Verdict builtin(Reference reference, int step) {
        String level =
                device.language().level().equals("current") ? "this MicroPython" : "MicroPython 1.13 of this firmware";
        boolean method = step > 0;
        return new Verdict(
                Code.LANGUAGE,
                (method ? level + " has no such method" : level + " has no such builtin")
                        + (isElsewhere(new Reference(
                                        "builtins", reference.steps().subList(0, step + 1)))
                                ? ", current MicroPython has"
                                : ""));
    }

    private boolean isElsewhere(Reference reference) {
        return elsewhere.entrySet().stream()
                .anyMatch(each -> each.getKey().module().equals(reference.module())
                        && each.getKey().steps().size() >= reference.steps().size()
                        && each.getKey()
                                .steps()
                                .subList(0, reference.steps().size())
                                .equals(reference.steps())
                        && reaches(each.getValue(), reference.steps().size()));
    }

    private static boolean reaches(Answer answer, int steps) {
        return switch (answer.outcome()) {
            case THERE -> true;
            case NO_MODULE, NOT_SIMULATED -> false;
            case NO_MEMBER, OPEN -> answer.step() >= steps;
        };
    }

    private static String others(ApiMembers.Entry entry) {
        List<String> parts = new ArrayList<>();
        if (!entry.platforms().isEmpty()) {
            parts.add("only in firmware for " + String.join(", ", entry.platforms()));
        }
        if (!entry.models().isEmpty()) {
            parts.add("documented for " + String.join(", ", entry.models()));
        }
        return String.join("; ", parts);
    }
}
