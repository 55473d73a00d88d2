using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Sharing;
using NodaTime;

namespace Delegations.Desk.Sharing;

/// <summary>Draws the uses of a link by day: as many days as fit, the last of them that of the last use.</summary>
internal static class UseBars
{
    private const int MostDays = 31;
    private const int Height = 40;
    private const int Step = 10;

    /// <summary>Null where nothing was fetched.</summary>
    public static UsePicture? Of(IReadOnlyList<ShareUse> uses, DateTimeZone zone, Language language)
    {
        var days = uses.Where(use => use.IsDownload || use.Kind is ShareUseKind.Scanned)
            .GroupBy(use => use.At.InZone(zone).Date)
            .ToDictionary(day => day.Key, day => (People: day.Count(use => use.IsDownload), Programs: day.Count(use => !use.IsDownload)));
        if (days.Count is 0)
        {
            return null;
        }

        var last = days.Keys.Max();
        var first = LocalDate.Max(days.Keys.Min(), last.PlusDays(1 - MostDays));
        var shown = days.Where(day => day.Key >= first).OrderBy(day => day.Key).ToList();
        var most = shown.Max(day => day.Value.People + day.Value.Programs);
        return new UsePicture(
            Math.Max(Period.DaysBetween(first, last) + 1, 7) * Step,
            [.. shown.Select(day => new UseBar(Period.DaysBetween(first, day.Key) * Step, day.Value.People * Height / most, day.Value.Programs * Height / most))],
            string.Join("; ", shown.Select(day => $"{DateWords.ShortDay(day.Key, language)}: {SharingWords.UsesOf(day.Value.People, day.Value.Programs, language)}")));
    }
}
