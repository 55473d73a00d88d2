using System.IO.Compression;
using Delegations.Documents.Reading.Formats.Workbooks;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Reads the visible cells of xlsx, xlsb and xls workbooks.</summary>
internal static class WorkbookReader
{
    /// <summary>The usual name of the part that lists the sheets.</summary>
    public const string UsualPart = "xl/workbook.xml";

    public static List<SourceBlock> Read(ReadOnlyMemory<byte> content, bool isZip, ReadBudget budget, FindingsWriter findings)
    {
        if (!isZip)
        {
            return BinaryWorkbookReader.Read(content, isZip, budget, findings);
        }

        using var zip = new ZipArchive(new MemoryReader(content), ZipArchiveMode.Read);
        ZipGuard.Check(zip, budget.Limits);
        ZipGuard.ReportExtras(zip, findings);
        var package = new OfficePackage(zip, budget.Limits);
        var part = package.MainPart(UsualPart);
        return part.EndsWith(".bin", StringComparison.OrdinalIgnoreCase) || package.Find(part) is null
            ? BinaryWorkbookReader.Read(content, isZip, budget, findings)
            : new OpenXmlWorkbook(package, part, budget, findings).Read();
    }
}
