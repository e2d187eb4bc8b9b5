package io.quecsim.simulator.check;

import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Trailer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says what a name stands for: something of a module, wherever the text leaves no other possibility. The order of statements
 * is not looked at, so a name that is bound to two things may be either, and one that is also a parameter, a loop's variable
 * or a result may be anything.
 */
final class Names {
    /** Deeper chains of names that stand for names are circles. */
    private static final int DEPTH_LIMIT = 12;

    /** Builtins whose results have other members than they have themselves. */
    private static final Set<String> MADE_TO_MEASURE = Set.of("super", "type");

    private final App app;
    private final Map<String, SourceFile> files;

    /** Attributes that only the methods of one class bind, so that {@code self.x} says what it is. */
    private final Set<String> ambiguous = new LinkedHashSet<>();

    private final boolean usrIsInPath;

    /** @param files by their path in the application */
    Names(App app, Map<String, SourceFile> files) {
        this.app = app;
        this.files = files;
        this.usrIsInPath = files.values().stream().anyMatch(file -> file.addsUsrToPath);
        Set<String> seen = new LinkedHashSet<>();
        for (SourceFile file : files.values()) {
            ambiguous.addAll(file.assignedElsewhere);
            for (Scope each : file.classes) {
                each.attributes.keySet().stream()
                        .filter(name -> !seen.add(name))
                        .forEach(ambiguous::add);
            }
        }
    }

    /** What a reference is in the end. */
    sealed interface Meaning {
        /** Of the firmware, or of nobody. */
        record OfDevice(Reference reference) implements Meaning {}

        /** A file of the application has no such name. */
        record Missing(String file, String name) implements Meaning {}

        /** Something that the text does not tell, or a thing of the application's own. */
        record Unknown() implements Meaning {}
    }

    private static final Meaning UNKNOWN = new Meaning.Unknown();

    /** Whether a module by this name would be a file of the application, as its imports are written. */
    boolean isOwn(String module) {
        return app.has(module) || usrIsInPath && app.has("usr." + module);
    }

    /** The application's file for a module that {@link #isOwn}; null for a folder. */
    private @Nullable String fileOf(String module) {
        String file = app.fileOf(module);
        return file == null && usrIsInPath ? app.fileOf("usr." + module) : file;
    }

    /** What an expression may be; empty when it may be anything, or is a name that nothing binds. */
    List<Meaning> of(Expr base, List<String> steps, Scope scope) {
        return of(base, steps, scope, 0);
    }

    private List<Meaning> of(Expr base, List<String> steps, Scope scope, int depth) {
        if (depth > DEPTH_LIMIT) {
            return List.of();
        }
        if (base instanceof Expr.Text) {
            return List.of(new Meaning.OfDevice(new Reference("builtins", List.of("str", Reference.CALL)).then(steps)));
        }
        if (!(base instanceof Expr.Name name)) {
            return List.of();
        }
        if (!steps.isEmpty() && isSelf(name.id(), scope)) {
            return ofSelf(name.id(), steps, scope, depth);
        }
        List<Scope.Binding> bindings = scope.find(name.id());
        if (bindings == null && MADE_TO_MEASURE.contains(name.id()) && steps.size() > 1) {
            return List.of();
        }
        if (bindings == null) {
            return scope.module().isOpen
                    ? List.of()
                    : List.of(new Meaning.OfDevice(new Reference("builtins", List.of(name.id())).then(steps)));
        }
        return any(bindings, steps, depth);
    }

    private static boolean isSelf(String name, Scope scope) {
        return scope.classOfSelf(name) != null;
    }

    private List<Meaning> ofSelf(String self, List<String> steps, Scope scope, int depth) {
        Scope owner = scope.classOfSelf(self);
        List<Scope.Binding> bound = owner == null ? null : owner.attributes.get(steps.get(0));
        if (bound == null || ambiguous.contains(steps.get(0))) {
            return List.of();
        }
        List<Scope.Binding> bindings = new ArrayList<>(bound);
        bindings.addAll(owner.own(steps.get(0)));
        return any(bindings, steps.subList(1, steps.size()), depth);
    }

    private List<Meaning> any(List<Scope.Binding> bindings, List<String> steps, int depth) {
        List<Meaning> all = new ArrayList<>();
        for (Scope.Binding each : bindings) {
            List<Meaning> found = List.of();
            if (each instanceof Scope.Binding.Imported imported) {
                found = List.of(follow(imported.reference().then(steps), depth + 1));
            } else if (each instanceof Scope.Binding.Value value) {
                if (StatementReader.isNone(value.expression())) {
                    continue; // Nothing is taken of None.
                }
                found = ofValue(value, steps, depth + 1);
            }
            if (found.isEmpty()) {
                return List.of();
            }
            all.addAll(found);
        }
        return all;
    }

    private List<Meaning> ofValue(Scope.Binding.Value value, List<String> steps, int depth) {
        List<String> all = new ArrayList<>();
        Expr base = value.expression();
        if (base instanceof Expr.Primary primary) {
            for (Trailer each : primary.trailers()) {
                if (each instanceof Trailer.Index) {
                    return List.of();
                }
                all.add(each instanceof Trailer.Attribute attribute ? attribute.name() : Reference.CALL);
            }
            base = primary.base();
        }
        all.addAll(steps);
        return of(base, all, value.scope(), depth);
    }

    /** Where a reference leads, through files of the application that pass something on. */
    Meaning follow(Reference reference) {
        return follow(reference, 0);
    }

    private Meaning follow(Reference reference, int depth) {
        if (depth > DEPTH_LIMIT) {
            return UNKNOWN;
        }
        String module = reference.module();
        List<String> steps = reference.steps();
        // As much of it as names a module.
        while (!steps.isEmpty() && isOwn(module) && isOwn(module + "." + steps.get(0)) && !definesOwn(module, steps)) {
            module = module + "." + steps.get(0);
            steps = steps.subList(1, steps.size());
        }
        if (!isOwn(module)) {
            return new Meaning.OfDevice(new Reference(module, steps));
        }
        if (module.equals("usr") && !steps.isEmpty() && !steps.get(0).equals(Reference.CALL)) {
            // The firmware has modules there too, usr.uasyncio for one.
            return new Meaning.OfDevice(new Reference("usr." + steps.get(0), steps.subList(1, steps.size())));
        }
        String file = fileOf(module);
        SourceFile source = file == null ? null : files.get(file);
        if (source == null || steps.isEmpty() || steps.get(0).equals(Reference.CALL)) {
            return UNKNOWN;
        }
        List<Scope.Binding> bindings = source.scope.own(steps.get(0));
        if (bindings.isEmpty()) {
            return source.scope.isOpen || steps.get(0).startsWith("__")
                    ? UNKNOWN
                    : new Meaning.Missing(file, steps.get(0));
        }
        List<Meaning> found = any(bindings, steps.subList(1, steps.size()), depth + 1);
        return found.size() == 1 ? found.get(0) : UNKNOWN;
    }

    private boolean definesOwn(String module, List<String> steps) {
        String file = fileOf(module);
        SourceFile source = file == null ? null : files.get(file);
        return source != null && !source.scope.own(steps.get(0)).isEmpty();
    }
}
