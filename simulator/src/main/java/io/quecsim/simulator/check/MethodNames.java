package io.quecsim.simulator.check;

import io.quecsim.profiles.ApiMembers;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.check.DeviceProbe.Answer;
import io.quecsim.simulator.check.DeviceProbe.Outcome;
import io.quecsim.simulator.check.Finding.Code;
import io.quecsim.simulator.check.Finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Methods of desktop Python's own types that a firmware's types lack, called on something of which the text does not tell what
 * it is: {@code text.zfill(3)}. A note, not an error: it may be an object of the application that has such a method.
 */
final class MethodNames {
    private static final Set<String> DESKTOP = Set.of(
            "capitalize",
            "casefold",
            "center",
            "expandtabs",
            "format_map",
            "fromkeys",
            "isalnum",
            "isascii",
            "isdecimal",
            "isidentifier",
            "isnumeric",
            "isprintable",
            "istitle",
            "ljust",
            "maketrans",
            "partition",
            "removeprefix",
            "removesuffix",
            "rjust",
            "rpartition",
            "splitlines",
            "swapcase",
            "title",
            "translate",
            "zfill");
    private static final List<String> TYPES =
            List.of("str", "bytes", "bytearray", "dict", "list", "set", "tuple", "int");

    private MethodNames() {}

    static void notes(DeviceProfile device, App app, Collection<SourceFile> files, List<Finding> findings) {
        if (mayHaveObjectsOfAnyKind(files)) {
            return;
        }
        Set<String> own = new LinkedHashSet<>();
        Map<String, List<Reference>> questions = new LinkedHashMap<>();
        for (SourceFile file : files) {
            file.classes.forEach(each -> DESKTOP.stream()
                    .filter(name -> !each.own(name).isEmpty() || each.attributes.containsKey(name))
                    .forEach(own::add));
            for (Use use : file.uses) {
                called(use)
                        .forEach(name -> questions.computeIfAbsent(
                                name,
                                key -> TYPES.stream()
                                        .map(type -> new Reference("builtins", List.of(type, key)))
                                        .toList()));
            }
        }
        questions.keySet().removeAll(own);
        Map<Reference, Answer> answers = DeviceProbe.ask(
                device, questions.values().stream().flatMap(List::stream).toList());
        List<Finding> notes = new ArrayList<>();
        for (SourceFile file : files) {
            for (Use use : file.uses) {
                for (String name : called(use)) {
                    List<Reference> asked = questions.getOrDefault(name, List.of());
                    boolean nowhere = !asked.isEmpty()
                            && asked.stream().allMatch(each -> answers.get(each).outcome() == Outcome.NO_MEMBER);
                    String path = app.shown() + file.path;
                    if (nowhere && !isFound(findings, path, use.line(), name)) {
                        notes.add(new Finding(
                                Severity.NOTE,
                                Code.LANGUAGE,
                                path,
                                use.line(),
                                use.column(),
                                "." + name + "()",
                                "no type of this firmware has such a method, nor any class of the application",
                                List.of()));
                    }
                }
            }
        }
        findings.addAll(notes);
    }

    /** Whether a module is used whose members no list names: its objects may have methods by these names. */
    private static boolean mayHaveObjectsOfAnyKind(Collection<SourceFile> files) {
        ApiMembers api = ApiMembers.load();
        return files.stream().flatMap(file -> file.uses.stream()).anyMatch(use -> {
            ApiMembers.Entry module = use instanceof Use.OfModule each ? api.module(each.module()) : null;
            return module != null && module.open();
        });
    }

    private static List<String> called(Use use) {
        if (!(use instanceof Use.OfName name)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (int i = 0; i + 1 < name.steps().size(); i++) {
            if (name.steps().get(i + 1).equals(Reference.CALL)
                    && DESKTOP.contains(name.steps().get(i))) {
                found.add(name.steps().get(i));
            }
        }
        return found;
    }

    private static boolean isFound(List<Finding> findings, String file, int line, String name) {
        return findings.stream()
                .anyMatch(each -> each.file().equals(file)
                        && each.line() == line
                        && each.name().endsWith("." + name));
    }
}
