# Waits for the network step by step, and prints a project's banner at power-on.

import dataCall
import modem
import net
import sim
import utime
from misc import Power

_STEP_MS = 100
_LINE = "=" * 50
_FIELD = "{:17}: {}"


class CheckNetwork:
    def __init__(self, proj_name, proj_version):
        self.PROJECT_NAME = proj_name
        self.PROJECT_VERSION = proj_version
        self.FIRMWARE_VERSION = modem.getDevFwVersion()
        self.POWERON_REASON = Power.powerOnReason()

    def poweron_print_once(self):
        print(_LINE)
        print(_FIELD.format("PROJECT_NAME", self.PROJECT_NAME))
        print(_FIELD.format("PROJECT_VERSION", self.PROJECT_VERSION))
        print(_FIELD.format("FIRMWARE_VERSION", self.FIRMWARE_VERSION))
        print(_FIELD.format("POWERON_REASON", self.POWERON_REASON))
        print(_FIELD.format("SIM_CARD_STATUS", _sim_status()))
        print(_LINE)

    @staticmethod
    def check_datacall_status():
        return _is_connected()

    def wait_network_connected(self, timeout_s=60):
        return _wait(timeout_s)


def wait_network_connected(timeout_s=60):
    return _wait(timeout_s)


# The name that the documentation of later firmware has for it.
def waitNetworkReady(timeout=60):
    return _wait(timeout)


def _sim_status():
    try:
        return sim.getStatus()
    except NotImplementedError:
        return "not simulated"


# 1 when one of the seven data calls has an address of either kind.
def _is_connected():
    for profile in range(1, 8):
        info = dataCall.getInfo(profile, 2)
        if info != -1 and (info[2][0] == 1 or info[3][0] == 1):
            return 1
    return 0


# Asks every tenth of a second; all three stages share one time limit, of which only the pauses count.
class _Patience:
    def __init__(self, seconds):
        if seconds < 1 or seconds > 3600:
            raise OSError("timeout_s should be in [1, 3600]s!")
        self.left_ms = seconds * 1000

    def is_over(self):
        utime.sleep_ms(_STEP_MS)
        self.left_ms -= _STEP_MS
        return self.left_ms <= 0


# (1, status of the card), (2, state of the registration), (3, 1 for a data call that is up, 0 for none).
def _wait(timeout_s):
    patience = _Patience(timeout_s)
    while True:
        status = sim.getStatus()
        if status == 1:
            break
        if status not in (18, 20, 21) or patience.is_over():
            return 1, status
    while True:
        state = net.getState()
        registered = -1 if state == -1 else state[1][0]
        if registered == 1 or registered == 5:
            break
        if patience.is_over():
            return 2, registered
    while True:
        connected = _is_connected()
        if connected or patience.is_over():
            return 3, connected
