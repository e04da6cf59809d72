using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace XenConfig.Python.Runtime;

/// <summary>
/// What an evaluation has spent of its <see cref="EvaluationLimits"/>. Sizes are checked before the memory is taken. Not for use by two threads at once,
/// but for <see cref="MakeLookDue"/>.
/// </summary>
internal sealed class Budget(EvaluationLimits limits, CancellationToken cancellation = default)
{
    /// <summary>Steps between two looks at the clock and at the memory.</summary>
    private const int StepsPerLook = 4096;

    /// <summary>Few, as <see cref="LookTimer"/> begins to tick at the first look.</summary>
    private const int StepsBeforeFirstLook = 256;

    private const int BytesPerItem = 8;

    /// <summary>The bytes that a step may make without being counted by their number.</summary>
    private const int UncountedBytes = 256;

    /// <summary>How much further down the stack has room where the runtime says that it has: a quarter of what it asks for, 128 KiB.</summary>
    private const int StackStride = 32 << 10;

    private long _firstLook;
    private long _allocatedAtStart = GC.GetAllocatedBytesForCurrentThread();
    private long _allocatedElsewhere;
    private long _steps;

    // The look is at the step when it falls due. The timer's thread makes it due at once, so it is read as it is at each step; the steps
    // themselves are counted by one thread only, and no count of them is ever lost to the other.
    private long _nextLook = Math.Min(StepsBeforeFirstLook - 1, limits.Steps) + 1;
    private volatile bool _isAwaited;
    private int _nesting;

    // Addresses of the stack above this one have room below them. None is above the greatest: then the runtime is asked.
    private nuint _stackFloor = nuint.MaxValue;
    private int _files;
    private long _fileBytes;

    public EvaluationLimits Limits { get; } = limits;

    /// <summary>Counts a step: an iteration, a call. Also in the loops inside natives, once an item or a chunk of work.</summary>
    public void Step()
    {
        if (++_steps >= Volatile.Read(ref _nextLook))
        {
            Look();
        }
    }

    /// <summary>Counts many steps at once, for work in proportion to a size.</summary>
    public void Steps(long count)
    {
        _steps += count;
        if (_steps >= Volatile.Read(ref _nextLook))
        {
            Look();
        }
    }

    /// <summary>Has the next step look at the limits, and forgets the timer, which has forgotten this. The one member for another thread.</summary>
    public void MakeLookDue()
    {
        _isAwaited = false;
        Volatile.Write(ref _nextLook, long.MinValue);
    }

    /// <summary>Asks for memory that is not an item's, a string's or an integer's.</summary>
    public void Reserve(long bytes)
    {
        if (bytes > Limits.AllocatedBytes)
        {
            throw Exceeded($"This would take {bytes} bytes of memory at once; the limit is {Limits.AllocatedBytes} bytes in all.");
        }
    }

    /// <summary>Counts the work of going through so many characters, which the caller does at once.</summary>
    public void Scan(long length)
    {
        if (length > StepsPerLook)
        {
            Steps(length / 256);
        }
    }

    /// <summary>Asks for a string that grows to so many characters, a piece at a time; each piece is counted by itself.</summary>
    public void CheckLength(long length)
    {
        if (length > Limits.StringLength)
        {
            throw TooLong(length);
        }
    }

    /// <summary>Asks for a string of so many characters, and counts the work of making it, which the caller does at once.</summary>
    public void CheckString(long length)
    {
        CheckLength(length);
        if (length > UncountedBytes)
        {
            Steps(length / 16);
        }
    }

    /// <summary>Asks for a text that grows by a piece, and counts the work of adding that piece, which the caller does at once.</summary>
    public void CheckGrowth(long length, long added)
    {
        CheckLength(length + added);
        if (added > UncountedBytes)
        {
            Steps(added / 16);
        }
    }

    /// <summary>Asks for a list, tuple, dict or set that grows to so many items, one at a time; each is a step of its own.</summary>
    public void CheckCount(long count)
    {
        if (count > Limits.ItemCount)
        {
            throw TooMany(count);
        }
    }

    /// <summary>Asks for a list, tuple, dict or set of so many items, and counts the work of filling it, which the caller does at once.</summary>
    public void CheckItems(long count)
    {
        CheckCount(count);
        if (count > UncountedBytes / BytesPerItem)
        {
            Steps(count * BytesPerItem / 16);
        }
    }

    /// <summary>Asks for a list that grows by so many items, and counts the work of adding those, which the caller does at once.</summary>
    public void CheckAdded(long count, long added)
    {
        CheckCount(count + added);
        CheckItems(added);
    }

    /// <summary>Asks for an integer of so many bits.</summary>
    public void CheckIntegerBits(long bits)
    {
        if (bits > Limits.IntegerBits)
        {
            throw Exceeded($"This would make an integer of {bits} bits; the limit is {Limits.IntegerBits}.");
        }
    }

    /// <summary>Asks for a product or a quotient of integers of so many bits, which takes time in proportion to the product of their lengths.</summary>
    public void CheckProduct(long leftBits, long rightBits)
    {
        var words = leftBits / 64 * (rightBits / 64);
        if (words > StepsPerLook)
        {
            Steps(words / 256);
        }
    }

    /// <summary>Asks for the decimal text of an integer, which takes time in proportion to the square of its length.</summary>
    public void CheckDecimalDigits(BigInteger value)
    {
        var bits = value.GetBitLength();
        if (bits > StepsPerLook)
        {
            Steps(bits / 64 * (bits / 64) / 64);
        }
    }

    /// <summary>Asks for a power modulo a number, which takes as many multiplications and divisions as the exponent has bits.</summary>
    public void CheckModularPower(BigInteger exponent, BigInteger modulus)
    {
        var words = (modulus.GetBitLength() / 64) + 1;
        Steps((long)Math.Min(long.MaxValue / 2, (double)exponent.GetBitLength() * words * words / 16));
    }

    /// <summary>
    /// Whether the thread's stack has room for some more calls. Asked at each of them, so that the answer of the runtime is kept for the stack
    /// above and a stride below.
    /// </summary>
    public unsafe bool HasStack
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            byte here;
            return (nuint)(&here) >= _stackFloor || LookAtStack((nuint)(&here));
        }
    }

    /// <summary>Enters levels of nesting; <see cref="Leave"/> goes back. For <see cref="Recursion"/>, and for tall expressions.</summary>
    public void Enter(int levels = 1)
    {
        _nesting += levels;
        if (_nesting > Limits.Nesting)
        {
            throw TooDeep();
        }
    }

    /// <summary>Leaves levels of nesting.</summary>
    public void Leave(int levels = 1) => _nesting -= levels;

    /// <summary>Counts a file that is opened, and its size.</summary>
    public void OpenFile(long bytes)
    {
        _files++;
        _fileBytes += bytes;
        if (_files > Limits.Files)
        {
            throw Exceeded($"More than {Limits.Files} files are opened.");
        }

        if (_fileBytes > Limits.FileBytes)
        {
            throw Exceeded($"More than {Limits.FileBytes} bytes are read from files.");
        }
    }

    /// <summary>How much time is left; for operations that take a timeout of their own, such as a regular expression.</summary>
    public TimeSpan TimeLeft
    {
        get
        {
            if (_firstLook == 0)
            {
                _firstLook = Stopwatch.GetTimestamp();
            }

            return Limits.Time - Stopwatch.GetElapsedTime(_firstLook);
        }
    }

    /// <summary>The stop for an operation that ran into <see cref="TimeLeft"/>.</summary>
    public EvaluationStoppedException TimeExceeded() =>
        Exceeded($"The evaluation takes longer than {Limits.Time.TotalSeconds:0.###} s.", nameof(EvaluationLimits.Time));

    /// <summary>Ends the counting of memory on this thread, before another goes on.</summary>
    public void LeaveThread() => _allocatedElsewhere += GC.GetAllocatedBytesForCurrentThread() - _allocatedAtStart;

    /// <summary>Goes on counting memory and stack on this thread.</summary>
    public void EnterThread()
    {
        _allocatedAtStart = GC.GetAllocatedBytesForCurrentThread();
        ForgetStack();
    }

    /// <summary>Forgets what is known of the thread's stack: it may be another thread that goes on.</summary>
    public void ForgetStack() => _stackFloor = nuint.MaxValue;

    public static EvaluationStoppedException Exceeded(string message, string? limit = null) => new(EvaluationProblemKind.LimitExceeded, message) { Limit = limit };

    // Apart from the checks, which stand in every loop: to put a sentence together takes more of the stack than they do.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private EvaluationStoppedException TooLong(long length) =>
        Exceeded($"This would make a string of {length} characters; the limit is {Limits.StringLength}.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private EvaluationStoppedException TooMany(long count) =>
        Exceeded($"This would make a collection of {count} items; the limit is {Limits.ItemCount}.");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private EvaluationStoppedException TooDeep() => Exceeded($"Values or code are nested more than {Limits.Nesting} levels deep.");

    private bool LookAtStack(nuint here)
    {
        if (!DeepStack.HasRoom)
        {
            return false;
        }

        _stackFloor = here - StackStride;
        return true;
    }

    private void Look()
    {
        // Before anything is looked at: what the timer asks for from here on is a look of its own. The step too many is always looked at,
        // so that it does not depend on the clock where an evaluation ends.
        Volatile.Write(ref _nextLook, Math.Min(_steps + StepsPerLook - 1, Limits.Steps) + 1);
        if (!_isAwaited)
        {
            _isAwaited = true;
            LookTimer.Await(this);
        }

        cancellation.ThrowIfCancellationRequested();
        if (_steps > Limits.Steps)
        {
            throw Exceeded($"The evaluation takes more than {Limits.Steps} steps.", nameof(EvaluationLimits.Steps));
        }

        if (TimeLeft < TimeSpan.Zero)
        {
            throw TimeExceeded();
        }

        if (GC.GetAllocatedBytesForCurrentThread() - _allocatedAtStart + _allocatedElsewhere > Limits.AllocatedBytes)
        {
            throw Exceeded($"The evaluation allocates more than {Limits.AllocatedBytes} bytes of memory.");
        }
    }
}
