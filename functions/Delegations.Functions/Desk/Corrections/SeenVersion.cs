using System.Globalization;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Desk.Corrections;

/// <summary>The version that a form was filled from, and the newest one.</summary>
internal static class SeenVersion
{
    public const string Field = "base";

    /// <summary>Null where the form names none.</summary>
    public static int? NumberIn(IFormCollection form) =>
        int.TryParse(form[Field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Task<ItineraryVersion?> LatestAsync(DeskVisit visit, ItineraryStore itineraries, CancellationToken cancellationToken) =>
        itineraries.FindAsync(visit.Visit.Id, visit.Visit.LatestVersion, cancellationToken);

    /// <summary>The version in which the form was opened, where it was one.</summary>
    public static async Task<ItineraryVersion?> OfAsync(DeskVisit visit, int? number, ItineraryStore itineraries, CancellationToken cancellationToken) =>
        number <= visit.Visit.LatestVersion ? await itineraries.FindAsync(visit.Visit.Id, number, cancellationToken) : null;

    public static Session? Find(this ItineraryVersion? version, SessionId session) =>
        version?.Itinerary.Sessions.FirstOrDefault(one => one.Id == session);

    /// <summary>The page that says what a correction changed; back to the form where nothing was different.</summary>
    public static IResult Go(this DeskVisit visit, UploadOutcome.Kept kept, string said, string unchanged) =>
        !kept.IsNew && kept.Diff is { Added: [], Changed: [], Removed: [] }
            ? visit.Go(unchanged, "same")
            : visit.Go(string.Create(CultureInfo.InvariantCulture, $"/corrections/{kept.Version.Number}"), said);
}
