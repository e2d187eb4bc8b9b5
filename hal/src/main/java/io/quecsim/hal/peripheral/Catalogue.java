package io.quecsim.hal.peripheral;

import java.util.List;
import java.util.Locale;

/** The peripherals that a user can name. A new one is a line here and a line in docs/hardware.md. */
public final class Catalogue {
    private Catalogue() {}

    public static List<PeripheralType> types() {
        return List.of(
                Aht.type("aht10", false),
                Aht.type("aht20", true),
                Gnss.type(),
                ModbusSlave.type(),
                Button.type(),
                PinSource.level(),
                PinSource.pull(),
                PinSource.square(),
                PinSource.voltage(),
                PinSource.loopback());
    }

    /** @throws IllegalArgumentException when there is none of that name */
    public static PeripheralType type(String name) {
        return types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no peripheral '" + name + "'; there are "
                        + String.join(
                                ", ", types().stream().map(PeripheralType::name).toList())));
    }

    /** All of them with their keys, for {@code --attach help}. */
    public static String help() {
        StringBuilder text = new StringBuilder("--attach PLACE=PERIPHERAL[,key=value...]\n");
        for (PeripheralType type : types()) {
            String fits = String.join(
                    ", ", type.fits().stream().map(Place.Kind::text).sorted().toList());
            text.append(String.format(Locale.ROOT, "%n%s: %s%n  at %s%n", type.name(), type.summary(), fits));
            for (PeripheralType.Key key : type.keys()) {
                String fallback = key.fallback().isEmpty() ? "nothing" : key.fallback();
                text.append(String.format(Locale.ROOT, "  %-15s %s (%s)%n", key.name(), key.meaning(), fallback));
            }
        }
        return text.toString();
    }
}
