package io.quecsim.simulator.matrix;

import io.quecsim.simulator.matrix.SupportMatrix.Member;
import io.quecsim.simulator.matrix.SupportMatrix.Module;
import io.quecsim.simulator.matrix.SupportMatrix.Support;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The matrix as pages of Markdown: an index and a page a module. */
public final class SupportPages {
    /** How the pages are written anew. */
    public static final String COMMAND = "./quecsim modules --write docs/modules";

    private static final String NOTICE =
            "<!-- Written by `" + COMMAND + "`; .ci/run holds it against the simulator. -->\n\n";

    private final SupportMatrix matrix;

    public SupportPages(SupportMatrix matrix) {
        this.matrix = matrix;
    }

    /** Texts by file name. */
    public Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        matrix.modules().values().forEach(each -> pages.put(each.name() + ".md", page(each)));
        return pages;
    }

    private String index() {
        StringBuilder text = new StringBuilder(NOTICE);
        text.append("# Modules\n\n")
                .append(
                        "What quecsim simulates of each module that a device's firmware has: *yes*, *partly* with the number of"
                                + " members, *no* where it can be imported and raises NotImplementedError when used; nothing where the"
                                + " firmware has it not. What is the firmware's comes from the profiles and from public lists"
                                + " ([how](../internals/modules.md)).\n\n");
        row(text, "module", matrix.devices(), "");
        row(text, "---", Collections.nCopies(matrix.devices().size(), "---"), "---");
        for (Module each : matrix.modules().values()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < matrix.devices().size(); i++) {
                cells.add(each.share(i));
            }
            row(text, "[" + each.name() + "](" + each.name() + ".md)", cells, each.text());
        }
        return text.toString();
    }

    private String page(Module module) {
        StringBuilder text = new StringBuilder(NOTICE);
        text.append("# ").append(module.name()).append("\n\n");
        if (!module.text().isEmpty()) {
            text.append(Character.toUpperCase(module.text().charAt(0)))
                    .append(module.text().substring(1))
                    .append(".\n\n");
        }
        List<String> devices = new ArrayList<>();
        for (int i = 0; i < matrix.devices().size(); i++) {
            String share = module.share(i);
            devices.add(matrix.devices().get(i) + " " + (share.isEmpty() ? "has it not" : share));
        }
        text.append("Simulated: ").append(String.join("; ", devices)).append(".\n");
        if (module.open()) {
            text.append("\nNo public list names all its members.\n");
        }
        if (!module.members().isEmpty()) {
            text.append("\n| member | kind | ")
                    .append(String.join(" | ", matrix.devices()))
                    .append(" | what it does |\n| --- | --- |")
                    .append(" --- |".repeat(matrix.devices().size()))
                    .append(" --- |\n");
            module.members().forEach(each -> member(text, each));
        }
        return text.toString();
    }

    private static void member(StringBuilder text, Member member) {
        String signature = member.signature();
        String arguments = signature.contains("(") ? signature.substring(signature.indexOf('(')) : "";
        text.append("| `")
                .append(member.path())
                .append(arguments.replace("|", "\\|"))
                .append("` | ");
        text.append(member.kind()).append(" | ");
        text.append(member.support().stream().map(SupportPages::word).collect(Collectors.joining(" | ")));
        text.append(" | ").append(member.text()).append(" |\n");
    }

    private static String word(Support support) {
        return switch (support) {
            case SIMULATED -> "yes";
            case NOT_SIMULATED -> "no";
            case ABSENT -> "";
        };
    }

    private static void row(StringBuilder text, String first, List<String> cells, String last) {
        text.append("| ")
                .append(first)
                .append(" | ")
                .append(String.join(" | ", cells))
                .append(" | ")
                .append(last)
                .append(" |\n");
    }

    /** For the terminal: one module on one device. */
    public String terminal(Module module, int device) {
        StringBuilder text = new StringBuilder();
        text.append(module.name())
                .append(" on ")
                .append(matrix.devices().get(device))
                .append(": ");
        String share = module.share(device);
        text.append(share.isEmpty() ? "not in the firmware" : "simulated: " + share)
                .append('\n');
        for (Member each : module.members()) {
            Support support = each.support().get(device);
            if (support != Support.ABSENT) {
                String signature = each.signature();
                String arguments = signature.contains("(") ? signature.substring(signature.indexOf('(')) : "";
                text.append(String.format(
                        "  %-3s %-9s %s%s%n",
                        support == Support.SIMULATED ? "" : "NO",
                        each.kind(),
                        each.path() + arguments,
                        each.text().isEmpty() ? "" : "  -- " + each.text().replace("&lt;", "<")));
            }
        }
        return text.toString();
    }

    /** For the terminal: all modules that one device has. */
    public String terminal(int device) {
        StringBuilder text = new StringBuilder();
        for (Module each : matrix.modules().values()) {
            String share = each.share(device);
            if (!share.isEmpty()) {
                text.append(String.format("%-20s %-18s %s%n", each.name(), share, each.text()));
            }
        }
        return text.toString();
    }
}
