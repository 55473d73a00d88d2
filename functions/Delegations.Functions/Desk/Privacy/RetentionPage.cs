using System.Globalization;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Retention.Purging;
using Delegations.Web;
using NodaTime;

namespace Delegations.Desk.Privacy;

/// <summary>What goes of which visit and when, as the daily run will take it.</summary>
internal static class RetentionPage
{
    private const int MostYears = 12;

    public static async Task<IResult> ShowAsync(RetentionPlan plan, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        var days = RetentionHorizon.DaysIn(http.Request) ?? RetentionHorizon.Usual;
        var items = await plan.ListAsync(plan.Now + Duration.FromDays(days), cancellationToken);
        var model = new RetentionModel
        {
            Rules = [.. RetentionRules.All.Select(rule => new RetentionRuleLine(rule.In(language), Days(plan.Rules.DaysOf(rule), language)))],
            Lines = [.. items.Select(item => LineOf(item, plan.Now, language))],
            Years = YearsOf(items, plan.Now),
            Days = days,
        };
        return View.Of<RetentionView>(language, (nameof(RetentionView.Model), model));
    }

    private static RetentionLine LineOf(DueItem item, Instant now, Language language) => new(
        item.Visit.Id.Value,
        item.Visit.Name,
        item.Rule.In(language),
        item.Count,
        PrivacyWords.Day(item.Due, language),
        item.Visit.Retention.Hold is not null ? language.Say(en: "held", fr: "conservé", nl: "vastgehouden", de: "einbehalten")
            : item.Due <= now ? language.Say(en: "with the next run", fr: "à la prochaine exécution", nl: "bij de volgende keer", de: "beim nächsten Lauf")
            : "");

    /// <summary>A bar per year, as long as its share of all that goes.</summary>
    private static IReadOnlyList<RetentionYear> YearsOf(IReadOnlyList<DueItem> items, Instant now)
    {
        var thisYear = now.InUtc().Year;
        var years = items.Where(item => item.Visit.Retention.Hold is null)
            .GroupBy(item => Math.Max(item.Due.InUtc().Year, thisYear))
            .OrderBy(year => year.Key)
            .Take(MostYears)
            .Select(year => (year.Key, Count: year.Sum(item => item.Count)))
            .ToList();
        var most = years.Count > 0 ? years.Max(year => year.Count) : 1;
        return [.. years.Select(year => new RetentionYear(year.Key.ToString(CultureInfo.InvariantCulture), year.Count, string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, year.Count * 100 / most)}%")))];
    }

    private static string Days(int days, Language language) => language.Say(
        en: $"{days} days after the visit", fr: $"{days} jours après la visite", nl: $"{days} dagen na het bezoek", de: $"{days} Tage nach dem Besuch");
}
