using System.Text;

namespace XenConfig.Documentation;

/// <summary>A table of a page. Columns without a cell are left out.</summary>
/// <param name="heads">The heads of its columns.</param>
internal sealed class MarkdownTable(params string[] heads)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One cell for each column; a bar in one is escaped.</param>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes the table.</summary>
    public void AppendTo(StringBuilder page)
    {
        var columns = Enumerable.Range(0, heads.Length).Where(i => _rows.Any(row => row[i].Length > 0)).ToArray();
        AppendRow(heads, escaped: false);
        page.Append('|').Insert(page.Length, " --- |", columns.Length).Append('\n');
        foreach (var row in _rows)
        {
            AppendRow(row, escaped: true);
        }

        void AppendRow(string[] cells, bool escaped)
        {
            page.Append('|');
            foreach (var column in columns)
            {
                page.Append(' ').Append(escaped ? cells[column].Replace("|", "\\|", StringComparison.Ordinal) : cells[column]).Append(" |");
            }

            page.Append('\n');
        }
    }
}
