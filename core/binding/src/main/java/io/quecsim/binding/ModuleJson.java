package io.quecsim.binding;

import io.quecsim.binding.Declaration.Constant;
import io.quecsim.binding.Declaration.Function;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Describes a declaration for documentation and checkers, as JSON. */
final class ModuleJson {
    private ModuleJson() {}

    static String write(Declaration declaration) {
        List<String> members = new ArrayList<>();
        for (Function function : declaration.functions()) {
            if (function.role() == Role.SETTER) {
                continue;
            }
            members.add("    {" + field("name", function.pyName()) + ", "
                    + field("kind", function.role().name().toLowerCase(Locale.ROOT)) + ", "
                    + (function.role() == Role.GETTER ? "" : field("signature", function.signature()) + ", ")
                    + field("doc", function.doc()) + "}");
        }
        for (Constant constant : declaration.constants()) {
            members.add("    {" + field("name", constant.pyName()) + ", " + field("kind", "constant") + ", "
                    + field("doc", constant.doc()) + "}");
        }
        return "{\n  " + field("name", declaration.pyName()) + ",\n  "
                + field("kind", declaration.module() ? "module" : "type") + ",\n  "
                + (declaration.module() ? "" : field("module", declaration.shownIn()) + ",\n  ")
                + field("class", declaration.packageName() + "." + declaration.className()) + ",\n  "
                + field("doc", declaration.doc()) + ",\n  \"members\": [\n" + String.join(",\n", members)
                + "\n  ]\n}\n";
    }

    private static String field(String name, String value) {
        return "\"" + name + "\": " + DefaultValue.quote(value);
    }
}
