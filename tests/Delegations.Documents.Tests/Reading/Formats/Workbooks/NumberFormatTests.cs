using Delegations.Documents.Reading.Formats.Workbooks;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats.Workbooks;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("d-mmm", "2025-11-03")]
    [InlineData("[$-407]TT.MM.JJJJ", "2025-11-03")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2025-11-03")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "2025-11-03")]
    [InlineData("dd/mm/yyyy;@", "2025-11-03")]
    [InlineData("General", "45964")]
    [InlineData("Standard", "45964")]
    [InlineData("0.00E+00", "45964")]
    [InlineData("#,##0.00\\ \"days\"", "45964")]
    [InlineData("[Red]#,##0", "45964")]
    [InlineData("[$€-407]\\ #,##0", "45964")]
    [InlineData("_-* #,##0\\ _d_-", "45964")]
    [InlineData("@", "45964")]
    [InlineData("0%", "45964")]
    public void Tells_dates_from_numbers(string code, string text)
    {
        Assert.Equal(text, Read(45964, code));
    }

    [Theory]
    [InlineData("h:mm", 0.375, "09:00")]
    [InlineData("[$-409]h:mm AM/PM", 0.5625, "13:30")]
    [InlineData("[h]:mm", 1.0625, "25:30")]
    [InlineData("[h]:mm", 45964.375, "2025-11-03 09:00")]
    [InlineData("mm:ss", 0.375, "09:00")]
    [InlineData("d/m/yy h:mm", 45964.388888888, "2025-11-03 09:20")]
    [InlineData("d/m/yy h:mm", 45964.9999999, "2025-11-04")]
    [InlineData("h:mm", 1.0, "00:00")]
    [InlineData("h:mm", -0.5, "-0.5")]
    [InlineData("d/m/yy", 3e6, "3000000")]
    public void Reads_times_to_the_minute(string code, double number, string text)
    {
        Assert.Equal(text, Read(number, code));
    }

    [Theory]
    [InlineData("00\":\"00", 930, "09:30")]
    [InlineData("00\\h00", 1415, "14h15")]
    [InlineData("0000", 800, "0800")]
    [InlineData("\"Day \"0", 12, "Day 12")]
    [InlineData("\"Salle 0\"0", 3, "Salle 03")]
    [InlineData("0", 7, "7")]
    [InlineData("00\":\"00", 9.5, "9.5")]
    public void Shows_digits_as_their_format_has_them(string code, double number, string text)
    {
        Assert.Equal(text, Read(number, code));
    }

    [Theory]
    [InlineData(14, "2025-11-03 12:00")]
    [InlineData(22, "2025-11-03 12:00")]
    [InlineData(27, "2025-11-03 12:00")]
    [InlineData(36, "2025-11-03 12:00")]
    [InlineData(45, "2025-11-03 12:00")]
    [InlineData(47, "2025-11-03 12:00")]
    [InlineData(50, "2025-11-03 12:00")]
    [InlineData(58, "2025-11-03 12:00")]
    [InlineData(0, "45964.5")]
    [InlineData(13, "45964.5")]
    [InlineData(23, "45964.5")]
    [InlineData(37, "45964.5")]
    [InlineData(49, "45964.5")]
    public void Knows_the_formats_without_a_code(int id, string text)
    {
        Assert.Equal(text, new SerialNumbers(countsFrom1904: false).Read(45964.5, NumberFormat.OfBuiltin(id)).Text);
    }

    [Fact]
    public void Days_may_count_from_1904()
    {
        var numbers = new SerialNumbers(countsFrom1904: true);

        Assert.Equal(new LocalDate(2025, 11, 3), numbers.Read(45964 - 1462, NumberFormat.OfBuiltin(14)).Value);
        Assert.Equal(new LocalTime(9, 0), numbers.Read(0.375, NumberFormat.OfBuiltin(20)).Value);
    }

    private static string Read(double number, string code) => new SerialNumbers(countsFrom1904: false).Read(number, NumberFormat.OfCode(code)).Text;
}
