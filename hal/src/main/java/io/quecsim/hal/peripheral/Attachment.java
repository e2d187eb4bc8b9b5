package io.quecsim.hal.peripheral;

import io.quecsim.hal.HalException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code --attach} says: {@code WHAT=PERIPHERAL[,key=value…]}.
 *
 * @param text as the user wrote it
 */
public record Attachment(Place place, PeripheralType type, Values values, String text) {
    private static final String FORM = "write PLACE=PERIPHERAL[,key=value...], or help for what there is";

    /** @throws HalException when {@code text} is no such thing */
    public static Attachment parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new HalException("an attachment names a place and a peripheral", text, FORM);
        }
        String[] parts = text.substring(equals + 1).split(",", -1);
        try {
            Place place = Place.parse(text.substring(0, equals));
            PeripheralType type = Catalogue.type(parts[0]);
            if (!type.fits().contains(place.kind())) {
                throw new IllegalArgumentException(type.name() + " cannot be attached there; it fits "
                        + String.join(
                                ", ",
                                type.fits().stream()
                                        .map(Place.Kind::text)
                                        .sorted()
                                        .toList()));
            }
            Map<String, String> given = new LinkedHashMap<>();
            for (int i = 1; i < parts.length; i++) {
                int sign = parts[i].indexOf('=');
                if (sign < 1) {
                    throw new IllegalArgumentException("'" + parts[i] + "' is not of the form key=value");
                }
                if (given.put(parts[i].substring(0, sign), parts[i].substring(sign + 1)) != null) {
                    throw new IllegalArgumentException("'" + parts[i].substring(0, sign) + "' is there twice");
                }
            }
            Values values = new Values(type, given);
            type.maker().make(values); // So that a wrong value is told before anything starts.
            return new Attachment(place, type, values, text);
        } catch (IllegalArgumentException e) {
            throw new HalException(String.valueOf(e.getMessage()), text, FORM, e);
        }
    }

    /** Makes the peripheral and plugs it in. @throws HalException when it does not fit this module */
    public void plug(Bench bench) {
        try {
            bench.plug(place, type.name(), type.maker().make(values));
        } catch (IllegalArgumentException e) {
            throw new HalException(String.valueOf(e.getMessage()), text, FORM, e);
        }
    }
}
