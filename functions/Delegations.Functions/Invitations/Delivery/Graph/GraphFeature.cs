using Delegations.Graph;
using Delegations.Hosting;
using Delegations.Storage;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Registers delivery by Microsoft Graph where the administrator allows it.</summary>
internal static class GraphFeature
{
    /// <summary>Two who wait keep the slots busy; more would take up the calls that the host makes at once, which other mailboxes need.</summary>
    private static readonly LeaseSlotsOptions Slots = new() { MostWaiting = 2 };

    /// <exception cref="FatalException">A setting is missing or wrong: better no start than a failure per invitation.</exception>
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddTimerFunction<CollectReplies>();
        if (!new DeliveryOptions(configuration).Ways.Contains(DeliveryWay.Graph))
        {
            return services;
        }

        var options = Read(configuration);
        services.TryAddSingleton(provider => new LeaseSlots(
            provider.GetRequiredService<StorageClients>(), InstanceName.From(configuration), provider.GetRequiredService<TimeProvider>(), Slots));
        return services
            .AddSingleton(provider => new GraphClient(options, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<GraphTurns>()
            .AddSingleton<GraphCalendar>()
            .AddSingleton<GraphVerdicts>()
            .AddSingleton<IDelivery, GraphDelivery>()
            .AddSingleton<ChangeLinks>()
            .AddSingleton<EventRows>()
            .AddSingleton<MailboxRound>()
            .AddSingleton<GraphReplies>()
            .AddSingleton<IHealthConcern, ReachProbe>();
    }

    private static GraphOptions Read(IConfiguration configuration)
    {
        try
        {
            return GraphOptions.From(name => configuration[name]);
        }
        catch (GraphSettingsException wrong)
        {
            throw new FatalException($"The setting {wrong.Message} Or take graph out of {DeliveryOptions.WaysKey}.");
        }
    }
}
