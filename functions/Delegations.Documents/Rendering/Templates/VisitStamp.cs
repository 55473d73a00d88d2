using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.Templates;

/// <summary>What a document of ours says about itself, so that an older copy of it is recognised when it comes back.</summary>
/// <param name="Visit">The visit whose data was filled in.</param>
/// <param name="Version">The itinerary version filled in; null where the visit had none.</param>
public sealed record VisitStamp(VisitId Visit, int? Version)
{
    /// <summary>The custom document property that holds <see cref="Visit"/>.</summary>
    public const string VisitProperty = "DelegationsVisit";

    /// <summary>The custom document property that holds <see cref="Version"/>.</summary>
    public const string VersionProperty = "DelegationsVersion";
}
