using System.Globalization;

namespace Delegations.Storage.Tables;

/// <summary>Writes values as OData literals.</summary>
internal static class TableFilter
{
    public static string Create(FormattableString filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        object[] literals = [.. filter.GetArguments().Select(Literal)];
        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    private static string Literal(object? value) => value switch
    {
        string text => Quote(text),
        bool yes => yes ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        double number when double.IsFinite(number) => WithPoint(number.ToString("R", CultureInfo.InvariantCulture)),
        DateTimeOffset time => $"datetime'{EntityJson.FormatTime(time)}'",
        Guid id => $"guid'{id:D}'",
        byte[] bytes => $"X'{Convert.ToHexStringLower(bytes)}'",
        null => throw new ArgumentException("A filter can't compare with null: a row has a property or it has not.", nameof(value)),
        _ => throw new ArgumentException($"A filter can't compare with a {value.GetType().Name}.", nameof(value)),
    };

    private static string Quote(string text)
    {
        TableLimits.RequireWholeCharacters(text, "A filter");
        return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    // Without a point the literal would be an Edm.Int32, which equals no Edm.Double.
    private static string WithPoint(string number) => number.All(c => c == '-' || char.IsAsciiDigit(c)) ? number + ".0" : number;
}
