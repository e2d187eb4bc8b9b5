package io.quecsim.simulator.matrix;

import io.quecsim.profiles.ApiMembers;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.profile.KnownProfiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All modules of all known devices: what the firmware has, by the profiles and the public list of members, and what is simulated of
 * it, by looking at each device.
 *
 * @param devices names of the profiles, the columns
 * @param modules by name, in alphabetical order whatever the case
 */
public record SupportMatrix(List<String> devices, Map<String, Module> modules) {

    /** What a device has of something. */
    public enum Support {
        SIMULATED,
        /** The firmware has it, quecsim has not. */
        NOT_SIMULATED,
        /** The firmware has not. */
        ABSENT
    }

    /**
     * One member, or a member of a class: {@code UART.write}.
     *
     * @param support one a device, in the order of the columns
     */
    public record Member(String path, String kind, String signature, String text, List<Support> support) {}

    /**
     * @param text what it is, or empty
     * @param open whether it has members that no public list names
     * @param support whether each device has it, and more than a name to import
     */
    public record Module(String name, String text, boolean open, List<Support> support, List<Member> members) {
        /** How many members are simulated on a device, of how many that it has. */
        public String share(int device) {
            long there = members.stream()
                    .filter(each -> each.support.get(device) != Support.ABSENT)
                    .count();
            long simulated = members.stream()
                    .filter(each -> each.support.get(device) == Support.SIMULATED)
                    .count();
            return switch (support.get(device)) {
                case ABSENT -> "";
                case NOT_SIMULATED -> "no";
                case SIMULATED -> simulated == there ? "yes" : "partly, " + simulated + " of " + there;
            };
        }
    }

    /** Looks at one device after the other; takes some seconds. */
    public static SupportMatrix make() {
        KnownProfiles known = new KnownProfiles();
        List<DeviceProfile> devices = known.names().stream().map(known::load).toList();
        ApiMembers api = ApiMembers.load();
        Descriptions descriptions = Descriptions.load();
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
        devices.forEach(device -> names.addAll(device.modules().available()));
        names.add("usr.uasyncio");
        Map<String, Inventory> inventories = new LinkedHashMap<>();
        devices.forEach(device -> inventories.put(device.name(), Inventory.of(device, names)));
        Map<String, Module> modules = new LinkedHashMap<>();
        for (String name : names) {
            modules.put(name, module(name, devices, inventories, api.module(name), descriptions));
        }
        return new SupportMatrix(devices.stream().map(DeviceProfile::name).toList(), modules);
    }

    private static Module module(
            String name,
            List<DeviceProfile> devices,
            Map<String, Inventory> inventories,
            ApiMembers.Entry listed,
            Descriptions descriptions) {
        List<Support> support = new ArrayList<>();
        Map<String, String> kinds = new TreeMap<>();
        if (listed != null) {
            collect("", listed.members(), kinds);
        }
        for (DeviceProfile device : devices) {
            Inventory.Module found = inventories.get(device.name()).modules().get(name);
            support.add(found == null ? Support.ABSENT : found.simulated() ? Support.SIMULATED : Support.NOT_SIMULATED);
            if (found != null) {
                kinds.putAll(found.members());
            }
        }
        List<Member> members = new ArrayList<>();
        kinds.forEach((path, kind) -> {
            List<Support> each = new ArrayList<>();
            for (int i = 0; i < devices.size(); i++) {
                each.add(support(path, devices.get(i), support.get(i), inventories, name, listed));
            }
            if (each.stream().anyMatch(one -> one != Support.ABSENT)) {
                Descriptions.Description text = described(descriptions, name, path);
                members.add(new Member(path, kind, text.signature(), text.text(), each));
            }
        });
        String moduleText = descriptions.of(plain(name)).text();
        return new Module(name, moduleText, listed != null && listed.open(), support, members);
    }

    private static Descriptions.Description described(Descriptions descriptions, String module, String path) {
        return descriptions.of(plain(module) + "." + path);
    }

    /** Both libraries of uasyncio are one class. */
    private static String plain(String module) {
        return module.equals("usr.uasyncio") ? "uasyncio" : module;
    }

    private static void collect(String prefix, Map<String, ApiMembers.Entry> members, Map<String, String> into) {
        members.forEach((name, entry) -> {
            into.put(prefix + name, entry.kind().name().toLowerCase(Locale.ROOT));
            collect(prefix + name + ".", entry.members(), into);
        });
    }

    private static Support support(
            String path,
            DeviceProfile device,
            Support ofModule,
            Map<String, Inventory> inventories,
            String module,
            ApiMembers.Entry listed) {
        if (ofModule == Support.ABSENT) {
            return Support.ABSENT;
        }
        if (inventories.get(device.name()).modules().get(module).members().containsKey(path)) {
            return Support.SIMULATED;
        }
        ApiMembers.Entry entry = listed == null ? null : listed.find(List.of(path.split("\\.")));
        return entry != null && isOn(listed, path, device) ? Support.NOT_SIMULATED : Support.ABSENT;
    }

    /** A member of a class that a device has not is not there either. */
    private static boolean isOn(ApiMembers.Entry module, String path, DeviceProfile device) {
        List<String> names = List.of(path.split("\\."));
        for (int i = 1; i <= names.size(); i++) {
            ApiMembers.Entry entry = module.find(names.subList(0, i));
            if (entry == null || !entry.isOn(device)) {
                return false;
            }
        }
        return true;
    }
}
