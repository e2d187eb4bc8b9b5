package io.quecsim.simulator.board;

import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import io.quecsim.simulator.flash.FlashChip;
import io.quecsim.simulator.quecpython.LfsType;
import io.quecsim.simulator.quecpython.VolumesModule;
import io.quecsim.simulator.quecpython.VolumesModuleBinding;

/** The flash in a life of the language machine: its processor waits for the chip, its scripts may mount volumes. */
final class FlashFaces {
    private FlashFaces() {}

    static void add(Vm vm, ModuleCatalog catalog, FlashChip flash) {
        flash.processor(nanos -> vm.spend(vm.config.cost().cyclesFor(nanos)));
        LfsType lfs = new LfsType(vm, flash);
        catalog.extend("uos", () -> new VolumesModuleBinding(new VolumesModule(flash, lfs)));
    }
}
