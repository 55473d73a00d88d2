using System.Collections;
using System.Globalization;
using System.Reflection;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Places;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Findings;

/// <summary>Something to say in every placeholder of a finding, different for each of its parameters.</summary>
internal static class SampleArguments
{
    // What reads well on a page; any other text is called like its parameter.
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["place"] = "line 4",
        ["first"] = "line 2",
        ["other"] = "line 2",
        ["sheet"] = "Sheet B",
        ["extension"] = ".csv",
        ["format"] = "xlsx",
        ["heading"] = "Colour",
        ["reference"] = "A4",
        ["leg"] = "Phoenix",
        ["text"] = "abc",
    };

    public static object?[] For(MethodInfo method) => [.. method.GetParameters().Select(parameter => Of(parameter, method))];

    private static object? Of(ParameterInfo parameter, MethodInfo method)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var value = Of(type, parameter.Name ?? "", parameter.Position);
        Assert.True(value is not null, $"FindingsWriter.{method.Name} takes a {type.Name}, of which no sample is known; add one to {nameof(SampleArguments)}.");
        return value;
    }

    private static object? Of(Type type, string name, int position) => type switch
    {
        _ when type == typeof(string) => Texts.GetValueOrDefault(name) ?? name,
        _ when type == typeof(char) => (char)('p' + position),
        _ when type == typeof(int) => 17 + (position * 10),
        _ when type == typeof(long) => (17L + (position * 10)) * 1024 * 1024,
        _ when type == typeof(double) => 17.0 + (position * 10),
        _ when type == typeof(bool) => true,
        _ when type == typeof(LocalDate) => new LocalDate(2031 + position, 4, 3),
        _ when type == typeof(LocalTime) => new LocalTime(8 + position, 41 + position),
        _ when type == typeof(LocalDateTime) => new LocalDateTime(2031 + position, 4, 3, 8 + position, 41 + position),
        _ when type == typeof(Instant) => Instant.FromUtc(2031 + position, 4, 3, 8, 31),
        _ when type == typeof(Duration) => Duration.FromMinutes(17 + (position * 10)),
        _ when type == typeof(Offset) => Offset.FromHours(1 + position),
        _ when type == typeof(DateInterval) => new DateInterval(new LocalDate(2031, 4, 3), new LocalDate(2031, 4, 3 + position)),
        _ when type == typeof(DateTimeZone) => DateTimeZoneProviders.Tzdb[position % 2 == 0 ? "Europe/Brussels" : "America/Phoenix"],
        _ when type == typeof(IsoDayOfWeek) => IsoDayOfWeek.Tuesday,
        _ when type == typeof(Language) => Language.Dutch,
        _ when type == typeof(PlaceCandidate) => new PlaceCandidate(name, "Europe/Brussels"),
        _ when type == typeof(ColumnContent) => ColumnContent.Days,
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ when ElementOf(type) is { } element => Several(element, name, position),
        _ => null,
    };

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
            : type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments() is [var only] ? only
            : null;

    private static object? Several(Type element, string name, int position)
    {
        var items = new[] { Of(element, name + " 1", position), Of(element, name + " 2", position + 1) };
        if (items.Contains(null))
        {
            return null;
        }

        var list = (IList)(Activator.CreateInstance(typeof(List<>).MakeGenericType(element)) ?? throw new InvalidOperationException());
        list.Add(items[0]);
        list.Add(items[1]);
        return list;
    }

    /// <summary>What of an argument must stand in every language alike; null where languages write it each in their way.</summary>
    public static string? Mark(object? argument) => argument switch
    {
        string text => text,
        int or long => string.Format(CultureInfo.InvariantCulture, "{0}", argument),
        LocalDate date => date.Year.ToString(CultureInfo.InvariantCulture),
        LocalTime time => time.Minute.ToString(CultureInfo.InvariantCulture),
        LocalDateTime moment => moment.Minute.ToString(CultureInfo.InvariantCulture),
        DateTimeZone zone => zone.Id,
        _ => null,
    };
}
