/*
 * Lets "xl -N create" read a config on a machine without Xen: stands in for the calls by which xl opens the hypervisor's and xenstore's interfaces and asks
 * what the host has. The host that it shows has 8 CPUs on 2 NUMA nodes. Nothing here parses anything: that is all xl's own.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE = 4096, CPUS = 8, NODES = 2 };

static void *handle(void) { return calloc(1, PAGE); }

void *xc_interface_open(void *logger, void *dom_builder_logger, unsigned flags) { return handle(); }
int xc_interface_close(void *xch) { return 0; }
void *xs_open(unsigned long flags) { return handle(); }
void xs_close(void *xsh) { }
int xs_fileno(void *xsh) { return 0; }

/* XENVER_version is 0, XENVER_pagesize 7; the texts of all others stay empty. */
int xc_version(void *xch, int command, void *answer)
{
    switch (command) {
    case 0: return 4 << 16 | 17;
    case 7: return PAGE;
    }
    if (answer)
        *(char *)answer = 0;
    return 0;
}

/* threads_per_core, cores_per_socket, nr_cpus, max_cpu_id, nr_nodes, max_node_id: the first words of xen_sysctl_physinfo. */
int xc_physinfo(void *xch, uint32_t *info)
{
    const uint32_t words[] = { 1, CPUS, CPUS, CPUS - 1, NODES, NODES - 1 };
    memcpy(info, words, sizeof(words));
    return 0;
}

int xc_get_max_cpus(void *xch) { return CPUS; }
int xc_get_max_nodes(void *xch) { return NODES; }
int xc_numainfo(void *xch, unsigned *count, void *memory, uint32_t *distances) { *count = NODES; return 0; }

/* core, socket, node of each CPU. */
int xc_cputopoinfo(void *xch, unsigned *count, uint32_t *cpus)
{
    *count = CPUS;
    for (uint32_t i = 0; cpus && i < CPUS; i++) {
        cpus[3 * i] = i;
        cpus[3 * i + 1] = 0;
        cpus[3 * i + 2] = i / (CPUS / NODES);
    }
    return 0;
}

void *xencall_alloc_buffer(void *xcall, size_t size) { return calloc(1, size ? size : 1); }
void xencall_free_buffer(void *xcall, void *buffer) { free(buffer); }
void *xencall_alloc_buffer_pages(void *xcall, size_t pages) { return calloc(pages ? pages : 1, PAGE); }
void xencall_free_buffer_pages(void *xcall, void *buffer, size_t pages) { free(buffer); }
int xencall1(void *xcall, unsigned op, uint64_t a) { return 0; }
int xencall2(void *xcall, unsigned op, uint64_t a, uint64_t b) { return 0; }
long xencall2L(void *xcall, unsigned op, uint64_t a, uint64_t b) { return 0; }
int xencall3(void *xcall, unsigned op, uint64_t a, uint64_t b, uint64_t c) { return 0; }
