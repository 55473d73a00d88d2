namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Reads a workbook's visible sheets, in the order in which their tabs stand.</summary>
internal sealed class OpenXmlWorkbook(OfficePackage package, string part, ReadBudget budget, FindingsWriter findings)
{
    private readonly record struct Listed(string Name, bool IsVisible, string RelationId, string SheetId);

    public List<SourceBlock> Read()
    {
        var relations = package.RelationsOf(part);
        var (listed, countsFrom1904) = ReadList();
        var cells = new CellReader(
            SharedTexts.Read(package.FindHeld(TargetOf(relations, "sharedStrings")), budget),
            CellStyles.Read(package.FindHeld(TargetOf(relations, "styles")), budget.Limits),
            new SerialNumbers(countsFrom1904),
            budget);
        var sheets = new List<SourceBlock>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var sheet in listed)
        {
            var relation = relations.GetValueOrDefault(sheet.RelationId, new PartRelation("worksheet", $"xl/worksheets/sheet{sheet.SheetId}.xml"));

            // Charts and dialogs have tabs too; and a part listed again and again is made to be slow.
            if (relation.Kind is "worksheet" && seen.Add(relation.Target) && ReadSheet(sheet, relation.Target, cells) is { } table)
            {
                sheets.Add(table);
            }
        }

        return sheets.Count > 0 || findings.All.Count > 0 ? sheets : throw new InvalidDataException();
    }

    private SourceTable? ReadSheet(Listed sheet, string target, CellReader cells)
    {
        if (!sheet.IsVisible)
        {
            findings.HiddenSheetSkipped(sheet.Name);
            return null;
        }

        if (package.Find(target) is not { } entry)
        {
            findings.SheetMissing(sheet.Name);
            return null;
        }

        using var xml = MarkupReader.Open(entry);
        return new SheetReader(xml, sheet.Name, cells, budget, findings).Read();
    }

    private static string? TargetOf(Dictionary<string, PartRelation> relations, string kind)
    {
        foreach (var relation in relations.Values)
        {
            if (string.Equals(relation.Kind, kind, StringComparison.Ordinal))
            {
                return relation.Target;
            }
        }

        return null;
    }

    private (List<Listed> Sheets, bool CountsFrom1904) ReadList()
    {
        var entry = package.FindHeld(part) ?? throw new InvalidDataException();
        var sheets = new List<Listed>();
        var countsFrom1904 = false;
        using var xml = MarkupReader.Open(entry);
        while (xml.Read())
        {
            if (xml.Is("sheet"u8))
            {
                sheets.Add(ReadListed(xml));
            }
            else if (xml.Is("workbookPr"u8))
            {
                countsFrom1904 = MarkupAttributes.FindFlag(xml, "date1904"u8);
            }

            if (sheets.Count > budget.Limits.ZipEntries)
            {
                throw new UnreadableFileException(FileProblem.Inflated);
            }
        }

        return (sheets, countsFrom1904);
    }

    private Listed ReadListed(MarkupReader xml)
    {
        var attributes = xml.Attributes;
        var relation = "";
        while (attributes.MoveNext())
        {
            if (attributes.IsPrefixed && attributes.Name.SequenceEqual("id"u8))
            {
                relation = MarkupText.Decode(attributes.Value);
            }
        }

        var state = MarkupAttributes.Find(xml, "state"u8);
        return new Listed(
            budget.Clean(MarkupAttributes.Find(xml, "name"u8)),
            state is not ("hidden" or "veryHidden"),
            relation,
            MarkupAttributes.Find(xml, "sheetId"u8));
    }
}
