"""Processes that a test starts and kills, with the imports done before they begin."""

import multiprocessing


def ready_processes(module):
    """A maker of processes in which the module is loaded already, where the system can do that."""
    able = "forkserver" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("forkserver" if able else "spawn")
    context.set_forkserver_preload([module])
    return context
