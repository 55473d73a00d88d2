using Delegations.Visits;

namespace Delegations.Desk.Privacy;

/// <summary>What is kept of people and visits: what goes when, who did what, and one person's data told or erased.</summary>
internal static class PrivacyPages
{
    public static void MapAll(IEndpointRouteBuilder desk) => desk.MapGet("/retention", RetentionPage.ShowAsync);

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/people/{person:id}/erasure", ErasureForm.ShowAsync);
        visit.MapPost("/people/{person:id}/erasure", ErasureForm.EraseAsync).WithMetadata(new Audited(AuditWords.ErasureAsked));
        visit.MapGet("/people/{person:id}/export", ErasureForm.ExportAsync).WithMetadata(new Audited(AuditWords.PersonExported));
        visit.MapGet("/history", HistoryPage.ShowAsync);
        visit.MapGet("/history/file", GetAudit.GetAsync).WithMetadata(new Audited(AuditWords.HistoryExported));
        visit.MapPost("/retention", HoldForm.HoldAsync).WithMetadata(new Audited(AuditWords.SettingsChanged));
    }
}
