namespace XenConfig.Conformance.Reference;

/// <summary>What a test does when the reference program or data it compares with is not on this machine.</summary>
public static class ReferenceProgram
{
    /// <summary>
    /// Skips the test with <paramref name="reason"/> unless <paramref name="isThere"/>. With XENCONFIG_REQUIRE_REFERENCES=1, as in CI,
    /// the test fails instead, so that a missing reference is never taken for agreement. For what CI installs.
    /// </summary>
    public static void Require(bool isThere, string reason)
    {
        if (!isThere && Environment.GetEnvironmentVariable("XENCONFIG_REQUIRE_REFERENCES") == "1")
        {
            Assert.Fail($"{reason} (XENCONFIG_REQUIRE_REFERENCES=1 makes this a failure)");
        }

        SkipUnless(isThere, reason);
    }

    /// <summary>
    /// Skips the test with <paramref name="reason"/> unless <paramref name="isThere"/>. For what a machine has or has not, and no
    /// distribution provides: CPython 2.7, data with a licence of its own.
    /// </summary>
    public static void SkipUnless(bool isThere, string reason) => Assert.SkipUnless(isThere, reason);

    /// <summary>How many generated inputs a test tries that starts a program for each: a fiftieth of XENCONFIG_CONFORMANCE_COUNT, or <paramref name="usual"/>.</summary>
    public static int RunCount(int usual) => Count(usual * 50) / 50;

    /// <summary>How many generated inputs a test tries: XENCONFIG_CONFORMANCE_COUNT, or <paramref name="usual"/>.</summary>
    public static int Count(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("XENCONFIG_CONFORMANCE_COUNT"), out var count) ? count : usual;
}
