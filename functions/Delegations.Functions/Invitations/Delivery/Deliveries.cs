using Delegations.Visits;

namespace Delegations.Invitations.Delivery;

/// <summary>The ways of delivery that are set up.</summary>
internal sealed class Deliveries(IEnumerable<IDelivery> all)
{
    private readonly Dictionary<DeliveryWay, IDelivery> ways = Index(all);

    /// <summary>The way; null where it is not set up.</summary>
    public IDelivery? Find(DeliveryWay way) => ways.GetValueOrDefault(way);

    /// <summary>Of two for the same way the one registered last stands.</summary>
    private static Dictionary<DeliveryWay, IDelivery> Index(IEnumerable<IDelivery> all)
    {
        var index = new Dictionary<DeliveryWay, IDelivery>();
        foreach (var delivery in all)
        {
            index[delivery.Way] = delivery;
        }

        return index;
    }
}
