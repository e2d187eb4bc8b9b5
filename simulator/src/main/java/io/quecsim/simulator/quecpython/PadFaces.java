package io.quecsim.simulator.quecpython;

import io.quecsim.core.vm.Vm;
import io.quecsim.hal.pads.Pads;
import io.quecsim.profiles.Peripherals;

/** What scripts see of the module's pads: the types in {@code machine} and {@code misc} that work on them. */
public final class PadFaces {
    final PinType pin;
    final ExtIntType extInt;
    final I2cType i2c;
    final PinI2cType pinI2c;
    final SpiType spi;
    final KeyPadType keyPad;
    final AdcType adc;
    final PwmType pwm;
    final PwmV2Type pwmV2;
    final PowerKeyType powerKey;
    final UsbType usb;
    final UsbNetType usbNet;

    public PadFaces(Vm vm, Pads pads, Peripherals figures) {
        pin = new PinType(vm, pads.gpio());
        extInt = new ExtIntType(vm, pads.gpio(), figures.extIntFilterMicros() * 1000L);
        i2c = new I2cType(vm, pads.i2c(), figures.i2cConstants());
        pinI2c = new PinI2cType(vm, pads.gpio());
        spi = new SpiType(vm, pads.spi(), figures.spiClockHertz());
        keyPad = new KeyPadType(vm, pads.keypad());
        adc = new AdcType(vm, pads.adc(), figures.adcConstants());
        pwm = new PwmType(vm, pads.pwm(), figures.pwmConstants());
        pwmV2 = new PwmV2Type(vm, pads.pwm(), figures.pwmConstants());
        powerKey = new PowerKeyType(vm, pads.powerKey());
        usb = new UsbType(vm, pads.usb());
        usbNet = new UsbNetType(vm, pads.usbNet());
    }

    /** Whether something at the pads may still call the script. */
    public boolean mayCallBack() {
        return extInt.mayCallBack() || keyPad.mayCallBack() || powerKey.mayCallBack() || usb.mayCallBack();
    }
}
