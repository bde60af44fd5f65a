"""Run a command and print what it took: seconds of CPU, of the clock, bytes at the peak.

    python -I -S meter.py OUTPUT COMMAND...

A process of its own, and a small one: the peak that Linux tells of a process is at least that of who started it.
"""

import os
import subprocess
import sys
import time


def main() -> None:
    with open(sys.argv[1], "wb") as output:
        began = time.perf_counter()
        process = subprocess.Popen(sys.argv[2:], stdout=output, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    print(process.returncode, usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * unit)


if __name__ == "__main__":
    main()
