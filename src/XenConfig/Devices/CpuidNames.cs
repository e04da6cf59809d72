using System.Collections.Frozen;
using System.Collections.Immutable;
using XenConfig.Keys;

namespace XenConfig.Devices;

/// <summary>
/// The names that libxl's <c>cpuid = "host,NAME=VALUE"</c> knows, with the first release that does: up to 4.17 libxl's own table (libxl_cpuid.c), since then
/// also every feature that Xen names (arch-x86/cpufeatureset.h), in small letters and with dashes.
/// </summary>
public static class CpuidNames
{
    private static readonly ImmutableArray<(XenRelease Since, string Names)> ByRelease =
    [
        (new(4, 1),
            """
            3dnow 3dnowext 3dnowprefetch abm acpi aes altmovcr8 apic apicidsize avx brandid clflush clfsh cmov cmplegacy cmpxchg16 cmpxchg8 cntxid
            dca de ds dscpl dtes64 est extapic f16c family ffxsr fma4 fpu fxsr htt hypervisor ia64 ibs lahfsahf lm localapicid lwp maxleaf mca mce
            misalignsse mmx mmxext model monitor movbe msr mtrr nc nodeid nx osvw osxsave pae page1gb pat pbe pclmulqdq pdcm pge popcnt proccount
            procpkg pse pse36 psn rdtscp skinit smx ss sse sse2 sse3 sse4.1 sse4.2 sse4a ssse3 stepping svm svm_decode svm_lbrv svm_npt svm_nrips
            svm_pausefilt svm_tscrate svm_vmcbclean syscall sysenter tbm tm tm2 topoext tsc vme vmx wdt x2apic xop xsave xtpr
            """),
        (new(4, 3),
            """
            sse4_1 sse4_2
            """),
        (new(4, 5),
            """
            maxhvleaf
            """),
        (new(4, 10),
            """
            adx arat avx2 avx512-4fmaps avx512-4vnniw avx512bw avx512cd avx512dq avx512er avx512f avx512ifma avx512pf avx512vbmi avx512vl bmi1 bmi2
            clflushopt clwb cmt erms fma fsgsbase hle invpcid invtsc mpx ospke pcid perfctr_core perfctr_nb pku rdrand rdseed rtm sha smap smep
            tsc-deadline tsc_adjust umip
            """),
        (new(4, 11),
            """
            arch-caps ibpb ibrsb ssbd stibp
            """),
        (new(4, 12),
            """
            l1d-flush
            """),
        (new(4, 13),
            """
            avx512-bf16 avx512-bitalg avx512-ifma avx512-vbmi avx512-vbmi2 avx512-vnni avx512-vpopcntdq cldemote clzero gfni md-clear prefetchwt1
            rdpid rstr-fp-err-ptrs vaes vpclmulqdq wbnoinvd
            """),
        (new(4, 14),
            """
            cet-ibt cet-ss core-caps ppin serialize srbds-ctrl tsxldtrk
            """),
        (new(4, 15),
            """
            avx-vnni avx512-vp2intersect proc-trace
            """),
        (new(4, 16),
            """
            amd-ssbd amd-stibp fsrcs fsrm fsrs fzrm ibrs ibrs-always ibrs-fast ibrs-same-mode lfence+ no-lmsl nscb psfd ssb-no stibp-always virt-ssbd
            """),
        (new(4, 17),
            """
            avx512-fp16 btc-no ibpb-ret intel-psfd mcdt-no
            """),
        (new(4, 18),
            """
            aesni amd-ppin auto-ibrs avx-ifma avx-ne-convert avx-vnni-int8 bhi-ctrl bhi-no bld cet-sss cmp-legacy cpb cpuid-user-dis cr8-legacy cx16
            cx8 dbext ddp-ctrl doitm efro eibrs eist energy-filtering enqcmd fb-clear fb-clear-ctrl fbsdp-no fdp-excp-only gds-ctrl gds-no hw-pstate
            ibpb-brtype if-pschange-mc-no intel-ppin intel-ssb-no ipred-ctrl itsc lahf-lm lfence-dispatch mcu-ctrl mds-no misc-pkg-ctrl monitorx
            movdir64b movdiri no-fpu-sel nodeid-msr ovrclk-status pbrsb-no pks pqe pqm psdp-no rdcl-no rrsba rrsba-ctrl rsba rtm-always-abort
            sbdr-ssdp-no sbpb sep sgx skip-l1dfl srso-no sse4-1 sse4-2 taa-no tm1 tsc-adjust tsx-ctrl tsx-force-abort wrmsrns xapic-status xgetbv1
            xsavec xsaveopt xsaves
            """),
        (new(4, 19),
            """
            addr-msk-ext amd-fsrc amd-fsrs amd-prefetchi amx-tile arch-lbr avx-vnni-int16 epsf fs-gs-ns fsrsc hybrid no-nest-bp prefetchi rfds-clear
            rfds-no sha512 sm3 sm4 uintr
            """),
        (new(4, 20),
            """
            amx-bf16 amx-complex amx-fp16 amx-int8 cmpccxadd la57 pconfig sdbg sgx-keys sgx-lc srso-msr-fix srso-us-no tme waitpkg xfd
            """),
        (new(4, 21),
            """
            arch-perf-mon cppc fred ign-umonitor its-no lam lass lkgs mcu-ext mon-umon-mitg msrlist nmi-src no-invd pb-opt-ctrl slsm tsa-l1-no
            tsa-sq-no uc-lock-dis uiret-uif verw-clear
            """),
        (new(4, 22),
            """
            avx512-bmm
            """),
    ];

    /// <summary>Names of more than one bit, and how many bits; a number in decimal or by C's base rule is their value.</summary>
    private static readonly FrozenDictionary<string, int> Widths = new Dictionary<string, int>
    {
        ["maxleaf"] = 32,
        ["family"] = 8,
        ["model"] = 8,
        ["stepping"] = 4,
        ["localapicid"] = 8,
        ["proccount"] = 8,
        ["clflush"] = 8,
        ["brandid"] = 8,
        ["procpkg"] = 6,
        ["apicidsize"] = 4,
        ["nc"] = 8,
        ["maxhvleaf"] = 8,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, XenRelease> Releases = ByRelease
        .SelectMany(r => r.Names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(n => KeyValuePair.Create(n, r.Since)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All names, in no order.</summary>
    public static IEnumerable<string> All => Releases.Keys;

    /// <summary>The first release that knows the name; null for a name that none does.</summary>
    public static XenRelease? Since(string name) => Releases.TryGetValue(name, out var release) ? release : null;

    /// <summary>How many bits the name stands for: 1 for a feature that is on or off.</summary>
    public static int Width(string name) => Widths.GetValueOrDefault(name, 1);
}
