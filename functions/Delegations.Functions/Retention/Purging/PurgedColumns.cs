using Delegations.Documents.Tables;

namespace Delegations.Retention.Purging;

/// <summary>Empties columns of the tables that a package holds for other programs, or leaves out rows.</summary>
internal static class PurgedColumns
{
    /// <summary>The very same content where nothing has to go.</summary>
    public static BinaryData Without(BinaryData content, PurgedFields fields)
    {
        var rows = CsvTable.Read(content.ToStream());
        var changed = false;
        foreach (var row in rows.Skip(1))
        {
            for (var at = 0; at < Math.Min(row.Length, rows[0].Length); at++)
            {
                if (row[at].Length > 0 && fields.IsMeant(FieldOf(rows[0][at]), row[at]))
                {
                    row[at] = "";
                    changed = true;
                }
            }
        }

        return changed ? BinaryData.FromBytes(CsvTable.Write(rows)) : content;
    }

    /// <summary>Without the rows that are meant; the very same content where there are none.</summary>
    public static BinaryData WithoutRows(BinaryData content, Func<IReadOnlyList<string>, bool> isMeant)
    {
        var rows = CsvTable.Read(content.ToStream());
        var left = rows.Where(row => !isMeant(row)).ToList();
        return left.Count == rows.Count ? content : BinaryData.FromBytes(CsvTable.Write(left));
    }

    /// <summary>Headings are words; an assistant is known by their address alone.</summary>
    private static string FieldOf(string heading) => heading is "assistant" ? "assistantEmail" : heading;
}
