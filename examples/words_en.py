"""Words of the English example: Millbrook Components, a made-up maker sold in USD."""

from __future__ import annotations

from world import Product, World

WORLD = World(
    lang="en",
    company="Millbrook Components",
    seed=20241231,
    staff=("Ann", "Bob", "Carla"),
    clerk="Dana",
    potential=8,
    big=4,
    upper=4,
    middle=8,
    small=16,
    scale=0.35,
    brands=(
        "Northwind", "Harrowgate", "Bluefen", "Larkhill", "Stonecross", "Fernley", "Oakhaven", "Riverton",
        "Greywater", "Ashdown", "Kestrel", "Winterfold", "Copperfield", "Marlowe", "Thistle", "Brightwell",
        "Eastmoor", "Fallow", "Glenrock", "Hollowbrook", "Ironbridge", "Junewater", "Kingsmere", "Lowland",
        "Mossvale", "Netherby", "Overton", "Pinefall", "Quarry Lane", "Redwick", "Saltmarsh", "Tidewell",
        "Underhill", "Vantage", "Westerly", "Yarrow", "Zephyr", "Amberley", "Birchwood", "Cedarford",
    ),
    places=(
        ("Leeds", "United Kingdom", "Leeds", "12 Mill Lane"), ("Utrecht", "Netherlands", "Utrecht", "Kanaalweg 8"),
        ("Leipzig", "Germany", "Leipzig", "Hafenstr. 21"), ("Austin", "United States", "Austin", "400 Burnet Rd"),
        ("Toronto", "Canada", "Toronto", "77 King St"), ("Cork", "Ireland", "Cork", "5 Marina Walk"),
    ),
    trades=(
        ("Electronics Ltd", "Electronics"), ("Lighting GmbH", "Electrical and appliances"),
        ("Controls Inc", "Instruments"), ("Trading B.V.", "Wholesale and trade"),
        ("Tools Ltd", "Metal products"), ("Plastics Inc", "Rubber and plastics"),
    ),
    people=(
        "Jane Doe", "Mark Hill", "Sofia Brandt", "Liam Byrne", "Eva de Vries", "Tom Archer", "Nina Kowal",
        "Paul Stone", "Grace Liu", "Oscar Berg", "Ruth Cole", "Ivan Marsh", "Clara Neumann", "Hugo Leclerc",
    ),
    products=(
        Product("MB-PCB-2L", "sheet", 3.1), Product("MB-PCB-4L", "sheet", 7.4), Product("X100", "pcs", 4.6),
        Product("X200", "pcs", 6.9), Product("MB-CHG-20W", "pcs", 2.8), Product("MB-CHG-65W", "pcs", 8.2),
        Product("MB-HUB-7", "pcs", 5.7),
    ),
    tooling=("Tooling", "time"),
    said=(
        "Asked for a new quote on {p}", "Confirmed the next batch of {p}", "Sent {p} samples, feedback next week",
        "Talked payment terms, they want 60 days", "Says a rival is 5% cheaper", "Drawing of {p} changed, resample",
        "Checked on the last batch of {p}, all fine", "Chased last month's payment", "Toured the plant, liked the tests",
    ),
    good=("Steady quality, good packing", "Quick answers", "Test reports complete", "Fast samples", "Fair price"),
    slow=("Delivery was slow, three weeks", "Late again by five days", "Delivery late, upset our schedule"),
    poor=("Burrs on some edges", "Carton crushed", "One box of parts missing", "A bit expensive"),
    complaints=("{n} {p} with cold joints", "{n} {p} scratched", "{n} {p} short", "{n} {p} mixed up"),
    cluster="{n} {p} with lifted pads after reflow",
    inquiries=("Asked for the {p} data sheet", "Can {p} pass CE?", "When can {p} ship?"),
    repairs=("{n} {p} repaired", "{n} {p} replaced", "Sent {n} spare kits for {p}"),
    events=(
        ("Spring fair 2023", (2023, 4, 12), "Trade fair", "As planned", "20 new customers", 20, 19),
        ("Open day 2024", (2024, 6, 18), "Factory tour", "Partly", "12 new customers", 12, 8),
        ("Autumn fair 2024", (2024, 10, 15), "Trade fair", "As planned", "20 new customers", 20, 21),
    ),
    walk_in="Passed the stand, left a card",
)
