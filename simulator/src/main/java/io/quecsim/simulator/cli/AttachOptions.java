package io.quecsim.simulator.cli;

import io.quecsim.hal.peripheral.Attachment;
import io.quecsim.hal.peripheral.Catalogue;
import io.quecsim.hal.peripheral.Place;
import io.quecsim.simulator.UserError;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --attach}: simulated peripherals at a device's buses and pins. */
final class AttachOptions {
    private static final String HELP = "help";

    @Option(
            names = "--attach",
            paramLabel = "PLACE=WHAT[,KEY=VALUE...]",
            description = {
                "Attaches a simulated peripheral: a sensor (i2c1=aht20), a receiver (uart2=gnss), a button (gpio5=button,at=1s)."
                        + " May be repeated. '--attach help' lists them all with their keys."
            })
    private List<String> attachments = new ArrayList<>();

    /** What {@code --attach help} prints, or empty where nobody asked. */
    String help() {
        return attachments.contains(HELP) ? Catalogue.help() : "";
    }

    /**
     * What was asked for.
     *
     * @param uarts what {@code --uart} says
     * @throws io.quecsim.hal.HalException when a text is no attachment
     * @throws UserError when a UART is connected by both options
     */
    List<String> specs(List<String> uarts) {
        for (String text : attachments) {
            Place place = Attachment.parse(text).place();
            boolean taken = place.kind() == Place.Kind.UART
                    && uarts.stream().anyMatch(uart -> uart.startsWith(place.number() + "="));
            if (taken) {
                throw new UserError(
                        "UART" + place.number() + " is connected by --uart already", "--attach " + text, "Drop one");
            }
        }
        return attachments;
    }
}
