package io.quecsim.simulator.check;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.compile.SyntaxTree;
import io.quecsim.core.compile.ast.Stmt;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.check.DeviceProbe.Answer;
import io.quecsim.simulator.check.DeviceProbe.Outcome;
import io.quecsim.simulator.check.Finding.Code;
import io.quecsim.simulator.check.Finding.Severity;
import io.quecsim.simulator.profile.DeviceConfig;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks an application against a device, without running it: {@code Checker.check(path, profile)}.
 *
 * <p>Every file is read by the device's own grammar ({@link StatementReader}), every name followed to what it stands for
 * ({@link Names}); a simulated device is asked for all of that at once ({@link DeviceProbe}), and what it has not is explained
 * ({@link Judge}). What the text leaves open is passed over: a finding should be one that a run would meet.
 */
public final class Checker {
    private final App app;
    private final DeviceProfile device;
    private final Map<String, SourceFile> files = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Checker(App app, DeviceProfile device) {
        this.app = app;
        this.device = device;
    }

    /**
     * @param path a script, or a folder that stands for {@code /usr}
     * @throws io.quecsim.simulator.UserError when there is nothing to check
     */
    public static CheckReport check(Path path, DeviceProfile device) {
        Checker checker = new Checker(App.at(path), device);
        checker.read();
        checker.look();
        return CheckReport.of(device.name(), checker.files.size(), checker.findings);
    }

    private void read() {
        LanguageLevel level = DeviceConfig.vm(device, false).dialect();
        Queue<String> waiting = new ArrayDeque<>(app.start());
        Set<String> seen = new LinkedHashSet<>(app.start());
        for (String path = waiting.poll(); path != null; path = waiting.poll()) {
            SourceFile file = read(path, level);
            files.put(path, file);
            for (Use use : file.uses) {
                for (String module : imported(use)) {
                    String next = app.fileOf(module);
                    next = next == null ? app.fileOf("usr." + module) : next;
                    if (next != null && seen.add(next)) {
                        waiting.add(next);
                    }
                }
            }
        }
    }

    /** A file that no grammar takes may define anything. */
    private SourceFile read(String path, LanguageLevel level) {
        int before = findings.size();
        List<Stmt> statements = statements(path, level);
        SourceFile file = StatementReader.read(path, statements);
        file.scope.isOpen |= statements.isEmpty() && findings.size() > before;
        return file;
    }

    private static List<String> imported(Use use) {
        if (use instanceof Use.OfModule each) {
            return List.of(each.module());
        }
        return use instanceof Use.OfImported each ? List.of(each.module() + "." + each.name()) : List.of();
    }

    /** The file's statements, by the grammar of current MicroPython where the device's refuses them; none if both do. */
    private List<Stmt> statements(String path, LanguageLevel level) {
        byte[] source = app.content(path);
        try {
            Compiler.compile(source, path, Mode.FILE, level, 0);
            return SyntaxTree.of(source, path, level);
        } catch (PySyntaxError refused) {
            boolean elsewhere = !level.isCurrent();
            List<Stmt> statements = List.of();
            try {
                LanguageLevel current = level.isCurrent() ? level : LanguageLevel.CURRENT;
                statements = SyntaxTree.of(source, path, current);
                Compiler.compile(source, path, Mode.FILE, current, 0);
            } catch (PySyntaxError everywhere) {
                elsewhere = false;
            }
            String hint = refused.hint();
            findings.add(new Finding(
                    Severity.ERROR,
                    elsewhere ? Code.LANGUAGE : Code.SYNTAX,
                    app.shown() + path,
                    refused.line(),
                    refused.column(),
                    refused.isIndentationError() ? "IndentationError" : "SyntaxError",
                    refused.getMessage()
                            + (elsewhere ? "; current MicroPython takes it" : hint == null ? "" : "; " + hint),
                    List.of()));
            return statements;
        }
    }

    /** A use, with what it may be of the device's. */
    private record Question(SourceFile file, Use use, List<Reference> references) {}

    private void look() {
        Names names = new Names(app, files);
        List<Question> questions = new ArrayList<>();
        for (SourceFile file : files.values()) {
            for (Use use : file.uses) {
                List<Reference> references = references(file, use, names);
                if (!references.isEmpty()) {
                    questions.add(new Question(file, use, references));
                }
            }
        }
        Set<Reference> all = new LinkedHashSet<>();
        questions.forEach(each -> all.addAll(each.references()));
        Map<Reference, Answer> answers = DeviceProbe.ask(device, all);
        Judge judge = new Judge(device);
        judge.prepare(all.stream()
                .filter(each -> answers.get(each).outcome() == Outcome.NO_MEMBER
                        || answers.get(each).outcome() == Outcome.NO_MODULE)
                .toList());
        questions.forEach(each -> decide(each, answers, judge));
        MethodNames.notes(device, app, files.values(), findings);
    }

    /** What a use may be of the device's; empty where it is the application's own, or anything. */
    private List<Reference> references(SourceFile file, Use use, Names names) {
        if (use instanceof Use.OfModule each) {
            return names.isOwn(each.module()) ? List.of() : List.of(Reference.module(each.module()));
        }
        List<Names.Meaning> meanings;
        if (use instanceof Use.OfImported each) {
            meanings = List.of(names.follow(new Reference(each.module(), List.of(each.name()))));
        } else if (use instanceof Use.OfName each) {
            meanings = names.of(each.base(), each.steps(), each.scope());
        } else {
            Use.OfText each = (Use.OfText) use;
            meanings = names.of(each.object(), List.of(each.name()), each.scope());
        }
        if (!meanings.isEmpty() && meanings.stream().allMatch(Names.Meaning.Missing.class::isInstance)) {
            own(file, use, (Names.Meaning.Missing) meanings.get(0));
        }
        List<Reference> references = new ArrayList<>();
        for (Names.Meaning each : meanings) {
            if (use instanceof Use.OfImported imported
                    && names.isOwn(imported.module())
                    && each instanceof Names.Meaning.OfDevice passedOn
                    && !passedOn.reference().module().startsWith("usr.")) {
                return List.of(); // What a file of the application passes on is looked at there.
            }
            if (!(each instanceof Names.Meaning.OfDevice known)) {
                return List.of();
            }
            references.add(known.reference());
        }
        return references;
    }

    private void own(SourceFile file, Use use, Names.Meaning.Missing missing) {
        add(
                file,
                use,
                isGuarded(use, missing.name()),
                missing.name(),
                Code.OWN_FILE,
                app.shown() + missing.file() + " has no such name");
    }

    private void decide(Question question, Map<Reference, Answer> answers, Judge judge) {
        Use use = question.use();
        Judge.Verdict first = null;
        Reference shown = null;
        for (Reference each : question.references()) {
            Answer answer = answers.get(each);
            if (isBeforeUse(use, each, answer)) {
                return;
            }
            Judge.Verdict verdict = judge.of(each, answer);
            if (verdict == null) {
                Judge.Verdict doubt = use instanceof Use.OfModule ? null : judge.doubt(each, answer);
                if (doubt != null && question.references().size() == 1) {
                    add(question.file(), use, true, each.text(each.steps().size()), doubt.code(), doubt.text());
                }
                return;
            }
            if (first == null) {
                first = verdict;
                shown = each;
            }
        }
        if (first == null || shown == null) {
            return;
        }
        Answer answer = answers.get(shown);
        int count = answer.outcome() == Outcome.NO_MEMBER ? answer.step() + 1 : answer.step();
        String name = shown.text(Math.min(count, shown.steps().size()));
        if (shown.module().equals("builtins") && answer.step() == 0 && !KnownBuiltins.isOne(name)) {
            return; // A name that nothing binds: an editor's matter, not one of modules.
        }
        String missing = count == 0 ? shown.module() : shown.steps().get(count - 1);
        if (answer.outcome() == Outcome.NO_MEMBER && isAssigned(missing)) {
            return; // The application itself puts it there.
        }
        String ownName = "usr." + shown.module();
        if (first.code() == Code.UNKNOWN_MODULE && answer.outcome() == Outcome.NO_MODULE && app.has(ownName)) {
            first = new Judge.Verdict(
                    Code.OWN_FILE,
                    "it is " + ownName + " on the device: /usr is not in usys.path unless the application adds it");
        } else if (answer.outcome() == Outcome.NO_MODULE && shown.module().startsWith("usr.")) {
            String other = app.otherRoot(shown.module());
            first = new Judge.Verdict(
                    Code.OWN_FILE,
                    "the application has no such file"
                            + (other == null ? "" : "; " + other + " has it: does that folder stand for /usr?"));
        }
        boolean simulated = answer.outcome() != Outcome.NOT_SIMULATED;
        add(question.file(), use, simulated && isGuarded(use, missing), name, first.code(), first.text());
    }

    /**
     * Whether what is missing is missing already where the name was bound, by an import or an assignment, which has a finding
     * of its own.
     */
    private static boolean isBeforeUse(Use use, Reference reference, Answer answer) {
        if (use instanceof Use.OfModule) {
            return false;
        }
        if (answer.outcome() == Outcome.NO_MODULE) {
            return true;
        }
        int taken = use instanceof Use.OfName each ? each.steps().size() : 1;
        int before = reference.steps().size() - taken;
        int failing = answer.outcome() == Outcome.NOT_SIMULATED ? answer.step() - 1 : answer.step();
        boolean fails = answer.outcome() == Outcome.NOT_SIMULATED || answer.outcome() == Outcome.NO_MEMBER;
        boolean builtin =
                reference.module().equals("builtins") && use instanceof Use.OfName name && name.base() != null;
        return fails && failing < before && !builtin;
    }

    private boolean isAssigned(String name) {
        return files.values().stream().anyMatch(file -> file.assignedElsewhere.contains(name));
    }

    private static boolean isGuarded(Use use, String name) {
        if (use instanceof Use.OfModule || use instanceof Use.OfImported) {
            return use.expects("ImportError");
        }
        if (use instanceof Use.OfText text && text.hasDefault()) {
            return true;
        }
        return use.expects("AttributeError")
                || use.expects("NameError")
                || use.scope().isAskedFor(name);
    }

    private void add(SourceFile file, Use use, boolean guarded, String name, Code code, @Nullable String text) {
        findings.add(new Finding(
                guarded ? Severity.NOTE : Severity.ERROR,
                code,
                app.shown() + file.path,
                use.line(),
                use.column(),
                name,
                text + (guarded && code != Code.OTHER_MODEL ? " (the application expects that)" : ""),
                List.of()));
    }
}
