namespace XenConfig.Python.Runtime;

/// <summary>A generator.</summary>
internal sealed class PyGenerator : PyIterator
{
    private readonly Frame _frame;
    private IEnumerator<PyObject>? _parts;
    private PyObject _sent = PyNone.Instance;
    private PythonException? _thrown;
    private bool _isRunning;
    private bool _isFinished;

    public PyGenerator(Frame frame)
    {
        _frame = frame;
        frame.Generator = this;
    }

    public override PyType Type => BuiltinTypes.Generator;

    internal override string Repr(Interpreter py) => $"<generator object {_frame.Code.Name} at {py.AddressOf(this)}>";

    internal override PyObject? Next(Interpreter py)
    {
        try
        {
            return Resume(py);
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.StopIteration))
        {
            // Raised in its own code: to a loop, that is its end.
            return null;
        }
    }

    internal override PyObject NextOrStop(Interpreter py) => Resume(py) ?? throw Raise.StopIteration();

    internal Frame Frame => _frame;

    internal bool IsRunning => _isRunning;

    internal bool IsFinished => _isFinished;

    /// <summary>What the <c>yield</c> that the generator stood at gives.</summary>
    internal PyObject TakeSent()
    {
        if (_thrown is { } thrown)
        {
            _thrown = null;
            throw thrown;
        }

        var sent = _sent;
        _sent = PyNone.Instance;
        return sent;
    }

    internal PyObject Send(Interpreter py, PyObject value)
    {
        if (_parts is null && value is not PyNone && !_isFinished)
        {
            throw Raise.TypeError("can't send non-None value to a just-started generator");
        }

        _sent = value;
        return Resume(py) ?? throw Raise.StopIteration();
    }

    internal PyObject Throw(Interpreter py, PythonException exception)
    {
        if (_parts is null || _isFinished)
        {
            _isFinished = true;
            throw exception;
        }

        _thrown = exception;
        return Resume(py) ?? throw Raise.StopIteration();
    }

    internal void Close(Interpreter py)
    {
        if (_parts is null || _isFinished)
        {
            _isFinished = true;
            return;
        }

        _thrown = Raise.Exception(ExceptionTypes.GeneratorExit);
        try
        {
            if (Resume(py) is not null)
            {
                throw Raise.RuntimeError("generator ignored GeneratorExit");
            }
        }
        catch (PythonException e) when (e.Is(ExceptionTypes.GeneratorExit) || e.Is(ExceptionTypes.StopIteration))
        {
            // What was asked for.
        }
    }

    private PyObject? Resume(Interpreter py)
    {
        if (_isRunning)
        {
            throw Raise.ValueError("generator already executing");
        }

        if (_isFinished)
        {
            return null;
        }

        _frame.CallFrom(py.Current);
        _isRunning = true;
        py.Budget.Step();
        Calls.Enter(py, _frame);
        var goesOn = false;
        try
        {
            _parts ??= _frame.Code.Body.Resume(_frame).GetEnumerator();
            goesOn = py.Budget.HasStack ? _parts.MoveNext() : DeepStack.Run(py.Budget, _parts.MoveNext);
            return goesOn ? _parts.Current : null;
        }
        catch (PythonException e) when (Calls.Noted(e, _frame))
        {
            throw;
        }
        catch (EvaluationStoppedException e) when (Calls.Trace(e.Trace, _frame))
        {
            throw;
        }
        finally
        {
            _isFinished = !goesOn;
            _isRunning = false;
            Calls.Leave(py, _frame);

            // Between its turns nobody calls it; the frame that did may be another call's by then.
            _frame.Caller = null;
        }
    }
}
