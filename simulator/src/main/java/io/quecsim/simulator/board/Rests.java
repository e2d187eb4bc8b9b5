package io.quecsim.simulator.board;

import io.quecsim.core.vm.Cpu;
import io.quecsim.hal.power.Consumption;

/** What the module does while its CPU has nothing to do: it sleeps, if nothing keeps it awake. */
final class Rests implements Cpu.Idling {
    private final Hardware hardware;

    Rests(Hardware hardware) {
        this.hardware = hardware;
    }

    @Override
    public void rests() {
        boolean sleeps = hardware.sleep().isAllowed() && !hardware.uarts().isSending();
        hardware.consumption().enter(sleeps ? Consumption.State.SLEEP : Consumption.State.IDLE);
    }

    @Override
    public long works() {
        return hardware.consumption().wake();
    }
}
