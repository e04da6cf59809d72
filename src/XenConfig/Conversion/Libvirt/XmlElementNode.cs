using System.Text;
using XenConfig.Python.Runtime;
using XenConfig.Python.Syntax;

namespace XenConfig.Conversion.Libvirt;

/// <summary>An attribute of a parsed XML text.</summary>
/// <param name="Name">The name, with its prefix.</param>
/// <param name="Value">The value.</param>
internal record struct XmlAttribute(string Name, string Value)
{
    /// <summary>Whether it was read.</summary>
    public bool IsRead { get; set; }
}

/// <summary>An element of a parsed XML text. It knows what of it was read; the rest is a loss.</summary>
/// <param name="name">The name; one of another namespace with that namespace's prefix.</param>
/// <param name="source">The text.</param>
/// <param name="line">The line of it, from 1, that the element begins on.</param>
/// <param name="attributes">The attributes, those apart that declare namespaces.</param>
/// <param name="parent">The element that it stands in; null for the root.</param>
internal sealed class XmlElementNode(string name, SourceText source, int line, XmlAttribute[] attributes, XmlElementNode? parent)
{
    private XmlElementNode? _firstChild;
    private XmlElementNode? _lastChild;
    private XmlElementNode? _next;
    private string _text = "";

    // All pieces of the text, where there are several, until somebody reads it.
    private StringBuilder? _pieces;
    private bool _isRead;
    private bool _isRejected;
    private string? _fault;

    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The element that it stands in; null for the root.</summary>
    public XmlElementNode? Parent { get; } = parent;

    /// <summary>The line that it begins on.</summary>
    public Origin Origin => new(source, source.GetLineSpan(Math.Clamp(line, 1, source.LineCount)));

    /// <summary>The text in it, without what stands in its children.</summary>
    public string Text
    {
        get
        {
            if (_pieces is not null)
            {
                (_text, _pieces) = (_pieces.ToString(), null);
            }

            return _text;
        }
    }

    /// <summary>Adds to the text; for who makes the tree.</summary>
    public void AddText(string text)
    {
        if (_pieces is null && _text.Length == 0)
        {
            _text = text;
        }
        else
        {
            _pieces = (_pieces ?? new StringBuilder(_text)).Append(text);
        }
    }

    /// <summary>Adds an element whose parent it is; for who makes the tree.</summary>
    public void AddChild(XmlElementNode child)
    {
        if (_lastChild is null)
        {
            _firstChild = child;
        }
        else
        {
            _lastChild._next = child;
        }

        _lastChild = child;
    }

    /// <summary>The child of that name, marked as read; null when there is none.</summary>
    public XmlElementNode? Child(string name) => Find(_firstChild, name)?.MarkRead();

    /// <summary>The children of that name, each marked as read when its turn comes.</summary>
    public IEnumerable<XmlElementNode> Children(string name) => Find(_firstChild, name) is { } first ? From(first, name) : [];

    /// <summary>The child's text; null when there is no such child.</summary>
    public string? ChildText(string name) => Child(name)?.Text;

    /// <summary>The attribute's value, marked as read; null when there is none.</summary>
    public string? Attribute(string name)
    {
        foreach (ref var attribute in attributes.AsSpan())
        {
            if (attribute.Name == name)
            {
                attribute.IsRead = true;
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>Marks attributes that say nothing to a Xen toolstack as read.</summary>
    public void Skip(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _ = Attribute(name);
        }
    }

    /// <summary>Marks the element with all that is in it as read.</summary>
    public void SkipAll()
    {
        _isRead = true;
        foreach (ref var attribute in attributes.AsSpan())
        {
            attribute.IsRead = true;
        }

        for (var child = _firstChild; child is not null; child = child._next)
        {
            child.SkipAll();
        }
    }

    /// <summary>Marks the children of those names, with all that is in them, as read.</summary>
    public void SkipChildren(params ReadOnlySpan<string> names)
    {
        for (var child = _firstChild; child is not null; child = child._next)
        {
            if (names.Contains(child.Name))
            {
                child.SkipAll();
            }
        }
    }

    /// <summary>Has the element reported as a whole, whatever of it was read.</summary>
    /// <param name="fault">What is wrong with it; null when there is no setting for it.</param>
    public void Reject(string? fault = null)
    {
        _isRejected = true;
        _fault = fault;
    }

    /// <summary>Marks the element as read.</summary>
    public XmlElementNode MarkRead()
    {
        _isRead = true;
        return this;
    }

    /// <summary>Reports all that was not read: an element as a whole, or attributes and children of one that was.</summary>
    /// <param name="losses">Where losses are put.</param>
    /// <param name="reason">Why they are losses.</param>
    public void ReportUnread(ICollection<Loss> losses, string reason)
    {
        if (!_isRead || _isRejected)
        {
            losses.Add(new Loss(LossKind.ChangesGuest, Path(), Summary(), Origin, _fault ?? reason));
            return;
        }

        foreach (ref var attribute in attributes.AsSpan())
        {
            if (!attribute.IsRead)
            {
                losses.Add(new Loss(LossKind.ChangesGuest, $"{Path()}/@{attribute.Name}", attribute.Value, Origin, reason));
            }
        }

        for (var child = _firstChild; child is not null; child = child._next)
        {
            child.ReportUnread(losses, reason);
        }
    }

    private static XmlElementNode? Find(XmlElementNode? first, string name)
    {
        while (first is not null && first.Name != name)
        {
            first = first._next;
        }

        return first;
    }

    private static IEnumerable<XmlElementNode> From(XmlElementNode first, string name)
    {
        for (XmlElementNode? child = first; child is not null; child = Find(child._next, name))
        {
            yield return child.MarkRead();
        }
    }

    private string Path() => Parent is null ? Name : $"{Parent.Path()}/{Name}";

    private string Summary() =>
        Text.Trim() is { Length: > 0 } text ? text : string.Join(' ', attributes.Select(a => $"{a.Name}='{a.Value}'"));
}
