package io.quecsim.simulator.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One file of an application, read: its names, and what it uses of modules. */
final class SourceFile {
    /** Relative to the application's folder. */
    final String path;

    final Scope scope = new Scope(Scope.Kind.MODULE, null);
    final List<Use> uses = new ArrayList<>();

    final List<Scope> classes = new ArrayList<>();

    /** Names that are bound as attributes of anything but {@code self}, which tells nothing of what they are then. */
    final Set<String> assignedElsewhere = new LinkedHashSet<>();

    /** Whether it puts {@code /usr} into {@code sys.path}. */
    boolean addsUsrToPath;

    SourceFile(String path) {
        this.path = path;
    }

    /** The dotted name of the package that relative imports of this file begin at. */
    String packageName() {
        String module = App.moduleOf(path);
        return path.endsWith("/__init__.py") ? module : module.substring(0, Math.max(0, module.lastIndexOf('.')));
    }
}
