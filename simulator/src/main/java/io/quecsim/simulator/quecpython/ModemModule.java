package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.profiles.DeviceProfile;

/** {@code modem}: who the module is. */
@PyModule("modem")
public final class ModemModule {
    private final DeviceProfile.Identity identity;
    private final String imei;
    private final String serialNumber;

    /** @param imei fifteen digits; @param serialNumber as printed on the module */
    public ModemModule(DeviceProfile.Identity identity, String imei, String serialNumber) {
        this.identity = identity;
        this.imei = imei;
        this.serialNumber = serialNumber;
    }

    /** {@code modem.getDevImei()}: fifteen digits. Source: firmware source 2021, moddev.c. */
    @PyFunction
    String getDevImei() {
        return imei;
    }

    /** {@code modem.getDevModel()}: {@code 'EC600U'}. Source: firmware source 2021, moddev.c; documentation's sample. */
    @PyFunction
    String getDevModel() {
        return identity.nodename();
    }

    /** {@code modem.getDevSN()}: the serial number. Source: firmware source 2021, moddev.c. */
    @PyFunction
    String getDevSN() {
        return serialNumber;
    }

    /** {@code modem.getDevFwVersion()}: the name of the firmware. Source: firmware source 2021, moddev.c. */
    @PyFunction
    String getDevFwVersion() {
        return identity.firmware();
    }

    /** {@code modem.getDevProductId()}: the maker. Source: documentation of modem, its sample. */
    @PyFunction
    String getDevProductId() {
        return "Quectel";
    }

    /** {@code modem.getDevMAC()}: -1; only modules with Wi-Fi have one. Source: API stubs of 2025. */
    @PyFunction
    int getDevMAC() {
        return -1;
    }
}
