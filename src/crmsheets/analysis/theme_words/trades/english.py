"""What buyers write in English of goods of any trade."""

from __future__ import annotations

from crmsheets.analysis.theme_lexicon import Theme
from crmsheets.templates.feedback import Category

WORDS = (
    Theme(
        Category.QUALITY,
        things=(
            "leather seat chair table sofa mattress door window tile tiles glass mug cup plate "
            "bowl bottle bottles jar toy toys doll bike helmet tire tyre battery cell bearing "
            "bearings gear shaft bolt bolts screw screws nut nuts washer spring springs casting "
            "castings forging bracket hinges handle handles locks blade blades bit bits shoe "
            "shoes boots bag bags_we shirt shirts jacket jackets towel towels curtain curtains "
            "sheet sheets rope cable cables wire connector connectors board boards led bulb "
            "adapter pan pot resin ink soap shampoo cream lipstick candle paper notebook pen pens "
            "label_stock film foam rubber gasket seal seals hose pipe pipes tube tubes rice tea "
            "coffee noodles sauce meat fish fruit snacks feed seeds fertilizer mask masks gloves "
            "syringe"
        ),
        loose=(
            "popped_open pop_open pops_open burst_open came_open come_open comes_open came_undone "
            "came_unstitched unstitched unravel unravelling frayed fraying ripped_seam ripped_at "
            "holes_in hole_in_the tear_in torn_seam shed shedding lint pill pilled shrank shrunk "
            "shrunken lost_shape lost_its_shape sagging sagged sags stretched_out see-through "
            "scratchy itchy rash irritat allergic porous blowhole sand_holes slag casting_defect "
            "swollen bulging bulge leaky dripping_oil oil_leak leeked leek water_leak seeping "
            "seep gasket_leak crumble crumbles crumbled crumbling powdery clumpy clumped caked "
            "lumpy grainy gritty sandy watery too_watery runny too_runny too_thick stringy "
            "chewy_and rubbery dry_and tough_as overcooked undercooked burnt burned_taste bitter "
            "too_salty too_sweet too_spicy flavourless flavorless tasteless no_taste no_flavor "
            "no_flavour off_flavour off_flavor rancid soggy_inside soured curdled moulded spoiled "
            "spoilt rotted rotting wilted bruised overripe unripe stones_in bones_in insects "
            "weevils bugs_in hair_found plastic_in metal_in expired_in near_expiry "
            "close_to_expiry short_dated short_shelf best_before chemical_smell strong_smell "
            "bad_smell smells stinks stink stank odor_of fumes rusts rusting rusted_through "
            "pitting peeled peels paint_peel paint_comes paint_came coating_came coating_peels "
            "plating_peels plating_came wears_through worn_through wore_out worn_out wobbles "
            "wobbling rocks_on uneven_legs legs_uneven lopsided tilted tilts leaning crooked_legs "
            "drawer_fell handle_broke handle_came handle_fell handles_came knob_came wheel_came "
            "wheel_fell button_fell buttons_fell zipper_broke zipper_broken strap_snapped "
            "strap_ripped stitching_came stitching_is stitches_came glue_failed glue_gave glue_is "
            "delaminated delaminates delaminating splinter splinters splintered splintering "
            "knots_in cupping cupped bowed twisted buckled kinked bent_pins bent_out mis-drilled "
            "misdrilled hole_too holes_too holes_don't holes_do_not undersized_by oversized_by "
            "too_short too_small too_big too_large too_narrow too_wide too_loose too_heavy "
            "too_light mm_short mm_off mm_over mm_under cm_short inches_short short_by_mm "
            "under_size over_size underweight under_weight overweight light_weight_than "
            "lighter_than thinner_than wrong_thread thread_stripped threads_stripped strips_out "
            "stripped_out stripped_thread cross-threaded wrong_tolerance runout shaft_bent "
            "bearing_failed bearing_is_gone bearing_seized gear_teeth teeth_broke tooth_broke "
            "snapped_off snapped_in snaps_off breaks_off broke_in_half breaks_easily breaks_too "
            "break_easily cracked_along cracked_at hairline crack_in weld_cracked weld_broke "
            "bad_weld weld_failed spatter flash_on flash_left sharp_burr mold_line short_shots "
            "sink_marks warping warps bubbles air_bubbles blisters blistered blistering "
            "dead_on_arrival doa failed_within failed_in failed_on faulty_unit faulty_units "
            "defective_unit defective_pieces defective_parts bad_batch bad_units dead_units "
            "burned_up burnt_up caught_fire smoking smoked fried blew_up exploded explode shorted "
            "shorted_out dry_joint cold_joint insulation_cracked wire_broke wires_broke "
            "loose_wire loose_wires connector_loose corroded_contacts fake counterfeit "
            "not_genuine not_real not_pure not_cotton not_leather not_stainless magnetic "
            "cheap_material cheap_plastic recycled_material low_grade low-grade inferior "
            "mis-sized runs_small runs_large run_small run_large sizing_is sizes_are_off "
            "size_is_off wrong_length odd_sizes don't_match_in_size does_not_match_the_sample "
            "doesn't_match_the_sample not_like_the_sample differs_from nothing_like_the_sample "
            "not_as_sample failed_lab failed_salt failed_drop qc_missed reject_rate scrap_rate "
            "had_to_scrap had_to_sort had_to_rework {n}_out_of_{n} {n}_of_{n}_failed jumped_out "
            "rattling_inside filling_came stuffing eyes_came eye_came nib lead_breaks pages_fell "
            "pages_fall binding_came bindings spine_split ink_smear ink_leak ink_leaks "
            "cannot_be_scanned can_not_be_scanned can't_be_scanned germination did_not_germinate "
            "won't_germinate mortality died_within"
        ),
        praise=(
            "holds_its_shape held_up_well no_shrinkage did_not_shrink doesn't_shrink washed_well "
            "washes_well soft_fabric nice_fabric great_fabric good_fabric good_material "
            "great_material quality_material no_leaks no_cracks no_rust no_odour no_odor "
            "not_a_single_defect not_one_reject all_passed all_within within_tolerance "
            "dimensions_are_spot dimensions_spot dimensions_are_perfect spot_on_size true_to_size "
            "fits_well fit_well fits_like fit_like tight_fit assembles_easily went_together "
            "rock_solid heavy_duty heavy-duty beefy tastes_great tastes_good taste_great "
            "tasted_great delicious yummy flavourful flavorful crisp crunchy tender juicy ripe "
            "smells_great smells_nice smells_good customers_love_the_taste dogs_love cats_love "
            "kids_love strong_stitching neat_stitching well_stitched well_sewn clean_welds "
            "good_welds nice_welds threads_are_clean clean_threads no_flash no_burrs no_sharp"
        ),
    ),
    Theme(
        Category.PERFORMANCE,
        subjects=(
            "power_output battery_capacity runtime run_time charging range_is absorbency absorb "
            "breathable breathability warmth insulation_value waterproofing water_resistance "
            "sharpness grip_strength adhesive_strength bond_strength drying_time cure_time flow "
            "flow_rate pressure_output lumen lumens colour_temperature color_temperature sound "
            "sound_quality picture bass volume response latency bluetooth wifi pairing braking "
            "gear_shift shifting suction_power cleaning foam_level lather coverage_is opacity "
            "hold_time heat_up temperature_control cooling_power fuel fuel_consumption "
            "torque_output rpm accuracy_is repeatability cycle_time output_rate units_per_hour "
            "pieces_per_minute user_friendly ergonomics comfort comfortable"
        ),
        loose=(
            "dripping drips_even tap_drips won't_stay does_not_stay doesn't_stay won't_hold_a "
            "won't_hold_charge doesn't_hold_charge does_not_hold_charge loses_charge loses_heat "
            "goes_cold won't_turn won't_spin won't_light won't_fire won't_connect won't_pair "
            "doesn't_connect doesn't_pair drops_connection keeps_dropping keeps_cutting "
            "keeps_tripping keeps_jamming keeps_stopping keeps_disconnecting keeps_loosening_its "
            "cuts_off flickering buzzes buzz humming whine whining whistles squeak squeaky squeal "
            "grinding_noise grinds noisy_as louder rattle rattling dim dimmer too_dim not_bright "
            "goes_dim dull_blade dull_blades blunt not_sharp goes_dull went_dull does_not_cut "
            "won't_cut_through not_cutting doesn't_dry takes_forever_to_dry slow_to_dry "
            "slow_drying won't_dry doesn't_cover does_not_cover poor_coverage doesn't_stick_to "
            "won't_stick_to peels_off_the_wall won't_absorb doesn't_absorb does_not_absorb "
            "not_absorbent doesn't_clean does_not_clean won't_lather no_lather no_foam_when "
            "doesn't_foam sticks_to_the_pan not_non-stick sticks_after everything_sticks slippery "
            "slides_off slides_around not_comfortable uncomfortable hurts_my hurts_after pinches "
            "rubs_my chafes fogs_up fog_up fogging steams_up not_warm not_breathable sweaty "
            "lets_water lets_in lets_light lets_air draughty drafty not_soundproof weak_suction "
            "weak_motor weak_flow low_flow low_pressure no_pressure no_power loses_torque "
            "overheats heats_up_too runs_warm trips_the trips_breaker off_by_{n}_degrees "
            "reads_wrong reads_high reads_low reading_drifts readings_drift readings_jump "
            "not_accurate inaccurate_reading out_of_calibration slow_to_heat slow_to_charge "
            "charges_slowly takes_hours_to lags_behind laggy unresponsive_touch touch_screen_does "
            "blurry_picture no_sound crackling crackles distortion distorts static_noise "
            "poor_sound poor_range short_range range_is_short dies_after dies_within dead_after "
            "{n}_hours_instead drawer_sticks door_sticks sticking_drawer zipper_sticks "
            "zipper_jams zip_sticks buttons_stick button_sticks lid_won't hard_to_open "
            "hard_to_close hard_to_turn hard_to_push hard_to_press stiff_to won't_slide "
            "won't_roll doesn't_roll does_not_roll misfires misfeeds feeds_double double_feed "
            "paper_jam wobbles_at steering pulls_to brakes_are_weak brakes_squeal skips_gears "
            "gear_slips gears_slip out_of_tune won't_stay_in_tune did_not_kill didn't_kill "
            "no_effect not_effective ineffective no_results weeds_survived"
        ),
        praise=(
            "works_like_a works_as works_right runs_like runs_well_and quiet_running very_quiet "
            "super_quiet whisper_quiet bright_enough very_bright super_bright sharp very_sharp "
            "stays_sharp razor_sharp cuts_like holds_charge holds_a_charge lasts_all lasts_long "
            "long_battery charges_quickly heats_up_fast heats_fast heats_quickly dries_fast "
            "dries_quickly covers_well covers_in one_coat two_coats sticks_like great_grip "
            "good_grip great_suction strong_suction keeps_warm keeps_cold keeps_hot stays_hot "
            "stays_cold comfy smooth_operation glides slides_smoothly opens_smoothly "
            "closes_smoothly easy_to_clean easy_to_install easy_to_operate easy_to_assemble "
            "non-stick nothing_sticks no_flicker no_noise no_vibration accurate_readings "
            "sounds_great sound_is_great crisp_sound clear_sound pairs_instantly "
            "connects_instantly no_lag responsive_touch fast_charging"
        ),
    ),
    Theme(
        Category.LOOKS,
        loose=(
            "faded_color colour_fade color_fade different_tone tone_is wrong_tone wrong_shade "
            "off_tone mottled specks black_specks dark_spots white_spots black_spots yellow_spots "
            "stains_on dirty_marks glue_marks glue_stains glue_residue residue_on watermarks "
            "tool_marks machining_marks grinding_marks polish_marks swirl swirls not_polished "
            "poorly_polished rough_surface rough_finish poor_finish finish_is_poor "
            "finish_is_rough uneven_finish uneven_gloss too_shiny too_dull matt_instead "
            "glossy_instead drips_in_the_paint runs_in_the_paint paint_drips overspray thin_paint "
            "crooked_print print_is_crooked logo_crooked logo_is_crooked logo_off-centre "
            "logo_off-center print_off print_is_off off_register misregistered blurred_print "
            "print_blurred print_faded fuzzy_print faint_print pixelated washed_out looks_washed "
            "washed-out looks_dirty looks_old looks_used looks_second-hand looks_second_hand "
            "looks_nothing_like not_as_pictured not_like_the_picture different_from_the_picture "
            "doesn't_look_like does_not_look_like wrinkles creased creases crease "
            "pattern_doesn't_match pattern_not_aligned stripes_don't unsightly tacky dusty_inside "
            "yellowish greenish bluish reddish greyish"
        ),
        praise=(
            "beautiful_colour beautiful_color colour_is_perfect color_is_perfect colors_are_vivid "
            "colours_are_vivid colour_match color_match perfect_match matches_our_pantone "
            "nice_finish great_finish lovely_finish beautiful_finish finish_is_great "
            "finish_is_beautiful finish_is_flawless high_gloss crisp_print sharp_print "
            "print_is_sharp print_is_crisp looks_premium looks_expensive looks_amazing "
            "looks_fantastic looks_beautiful look_beautiful cute adorable sleek classy modern"
        ),
    ),
    Theme(
        Category.DELIVERY,
        faults=(
            "missed_the_deadline_by overdue_by {n}_weeks_and {n}_months_and delivery_slipped "
            "promised_for said_{n}_days you_said*days you_promised*days keep_saying keeps_saying "
            "next_week_again always_next still_no_ship still_no_tracking_no when_you_said "
            "past_the_due blew_the_deadline cost_us_the_season"
        ),
        praise=(
            "quick_turnaround fast_turnaround lead_time_was_great beat_the_deadline a_week_early "
            "two_days_early days_ahead shipped_the_next delivered_early delivered_ahead "
            "turned_around_in"
        ),
    ),
    Theme(
        Category.PRICE,
        subjects=(
            "cost_per per_unit per_piece apiece each_at usd eur dollars cents a_discount "
            "volume_discount bulk_discount early_payment bundle_deal final_price bottom_price "
            "best_offer counter_offer counteroffer quote_for tooling_cost mould_cost mold_cost "
            "setup_fee plate_charge"
        ),
        faults=(
            "priced_too price_is_too prices_are_too way_too_expensive cheaper_at "
            "cheaper_than_yours cheaper_than_you beats_your_price {n}_percent_higher {n}%_higher "
            "more_than_last went_up_again price_went price_has_gone_up prices_keep price_keeps "
            "doubled can't_afford cannot_afford can't_compete cannot_compete kills_our_margin "
            "no_margin not_justified hidden_charges surprise_fee"
        ),
        praise=(
            "worth_every worth_the_money worth_the_price great_deal great_for_the_price "
            "good_for_the_price fair_for_what price_is_right price_is_fair price_is_good "
            "prices_are_good prices_are_fair hard_to_beat unbeatable beats_the_market cheapest"
        ),
    ),
    Theme(
        Category.PACKING,
        faults=(
            "box_fell box_falls box_fell_apart boxes_fell_apart boxes_burst box_burst bags_burst "
            "bag_burst box_crushed cartons_crushed crushed_corners corners_crushed no_bubble_wrap "
            "no_protection no_inner_bag no_desiccant too_little_padding not_enough_padding "
            "insufficient_padding loose_in_the_box loose_in_the_carton thrown_in_a_box "
            "thrown_together tape_gave tape_didn't tape_failed wrong_sticker stickers_fell "
            "sticker_fell labels_smudged label_smudged label_unreadable unreadable_label "
            "barcode_missing barcode_doesn't lids_popped lid_popped caps_loose cap_came caps_came "
            "drum_leaked drums_leaked drum_dented pallet_was_broken pallet_wrap"
        ),
        praise=(
            "packed_like packed_with_care packed_beautifully carefully_wrapped nicely_wrapped "
            "beautiful_box beautiful_packaging lovely_packaging gift-ready survived_the_trip "
            "survived_shipping survived_transit solid_packaging sturdy_box strong_boxes "
            "strong_cartons"
        ),
    ),
    Theme(
        Category.ATTITUDE,
        faults=(
            "no_reply_for no_answer_for never_got_back never_gets_back didn't_get_back "
            "did_not_get_back no_one_gets_back takes_forever_to_reply takes_forever_to_answer "
            "ignored_my ignores_my my_emails_go emails_unanswered unanswered calls_unanswered "
            "doesn't_listen does_not_listen won't_listen not_listening couldn't_be_bothered "
            "can't_be_bothered lied lied_to lies excuses only_excuses full_of_excuses "
            "always_excuses broken_promises empty_promises pushy sarcastic short-tempered snappy "
            "cold_shoulder gave_me_the_runaround runaround run_around"
        ),
        praise=(
            "answered_all answered_every replied_in_minutes replies_in_minutes replied_right_away "
            "replies_right_away responds_right_away always_responds very_responsive "
            "super_responsive quick_to_answer quick_to_reply went_out_of pleasure_to_work_with "
            "patient_with kind_and warm lovely_to_deal great_rep great_salesperson "
            "excellent_communication attentive_to took_the_time"
        ),
    ),
    Theme(
        Category.SKILL,
        faults=(
            "gave_us_the_wrong_spec quoted_the_wrong_part recommended_the_wrong "
            "wrong_recommendation doesn't_know_the does_not_know_the don't_know_their no_clue "
            "clueless_about could_not_tell_us couldn't_tell_us nobody_could_explain nobody_knows "
            "manual_is_useless useless_manual manual_is_wrong manual_is_unclear manual_does_not "
            "manual_doesn't manual_makes_no instructions_are_wrong instructions_unclear "
            "instructions_make_no certificate_does_not certificate_doesn't certificate_shows "
            "report_shows_a coa_does_not coa_doesn't coa_shows data_sheet_says datasheet_says "
            "drawing_says_one ignored_the_spec ignored_our_specs made_to_the_old built_to_the_old "
            "followed_the_old translation_is bad_english"
        ),
        praise=(
            "knows_their knows_his knows_her knew_their really_knows suggested_a_better "
            "suggested_a_thicker suggested_changing recommended_the_right great_technical "
            "sound_advice solid_advice smart_suggestion helped_us_choose helped_us_pick "
            "helped_with_the_design explained_the explained_why engineer_was_great engineer_knew"
        ),
    ),
    Theme(
        Category.LOGISTICS,
        faults=(
            "short_one short_two missing_a missing_the {n}_pieces_less wrong_colour_sent "
            "wrong_color_sent wrong_size_sent sent_*_instead got_*_instead received_*_instead "
            "sent_black sent_white not_what_i_ordered not_what_we_asked mixed_sizes_sent "
            "pallet_tipped fell_off_the_truck truck_never driver_refused driver_dumped "
            "driver_left driver_was_rude left_on_the_kerb left_on_the_curb lost_in_transit "
            "lost_in_the_mail lost_shipment lost_the_shipment customs_held customs_hold "
            "wrong_port delivered_to_the_neighbour signed_by_someone water_damage wet_on_arrival "
            "got_wet crushed_in_transit broke_in_transit broken_in_transit "
            "arrived_late_by_courier arrived_torn arrived_leaking arrived_empty arrived_short "
            "arrived_missing half_the_order partial_shipment partial_delivery"
        ),
        praise=(
            "arrived_in_perfect arrived_in_one_piece arrived_well nothing_broke "
            "nothing_was_broken smooth_shipping smooth_customs easy_tracking count_correct"
        ),
    ),
    Theme(
        Category.AFTERSALES,
        faults=(
            "still_no_refund refused_a_refund refused_to_refund refused_to_replace "
            "refuse_to_replace won't_replace won't_refund no_one_came_to_fix nobody_came_to_fix "
            "technician_never technician_didn't technician_did_not tech_never fixed_it_twice "
            "came_back_broken same_fault_again same_fault same_defect_again warranty_void "
            "claim_denied claim_is_still months_for_a_part weeks_for_a_part waiting_for_spare "
            "waiting_for_the_spare waiting_for_parts no_answer_on_the_claim "
            "make_us_pay_for_the_return make_us_pay_return pay_for_return_shipping "
            "return_shipping_cost"
        ),
        praise=(
            "replaced_without_question replaced_in_days no_questions_asked new_one_in new_ones_in "
            "sent_a_new sent_spares quick_refund refunded_the refunded_us fast_refund "
            "technician_was_great technician_explained technician_came fixed_on_the_spot "
            "fixed_in_an_hour credit_in took_responsibility owned_up made_it_right made_it_good"
        ),
    ),
)
